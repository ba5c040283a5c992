import CLibrary

/// Finds the files that a dataset was made of.
///
/// A dataset names them by their path in the folder given to `extract batch`, the same on every machine; which file it
/// was tells the SHA-256.
struct InputSearch {
    enum Found: Equatable {
        case file(String)
        /// There is one of that name, and it is another or was changed.
        case changed(String)
        case missing
    }

    /// Where it looks, in this order: folders, and files that were given themselves.
    let places: [String]

    /// `paths` as given to `extract batch`. Without any: where the program runs, where the dataset lies, and
    /// the folders that lie in these.
    init(_ paths: [String], dataset: String) {
        guard paths.isEmpty else {
            places = paths
            return
        }
        var places: [String] = []
        for folder in [".", "\(dataset)/.."] {
            places.append(folder)
            for name in InputFinder.names(in: folder) ?? [] where name.first != UInt8(ascii: ".") {
                let path = "\(folder)/\(String(decoding: name, as: UTF8.self))"
                if FileStatus(path: path)?.isDirectory == true { places.append(path) }
            }
        }
        self.places = places
    }

    /// The file that was read as `input`.
    func find(_ input: String, bytes: Int, sha256: String) throws(Problem) -> Found {
        var other: String?
        for place in places {
            let path: String
            if FileStatus(path: place)?.isDirectory == true {
                path = "\(place)/\(input)"
            } else if InputFinder.name(of: place) == input {
                path = place
            } else {
                continue
            }
            guard let status = FileStatus(path: path), status.isRegular else { continue }
            if status.size == bytes, try InputReader.sha256(ofFile: path) == sha256 { return .file(path) }
            other = other ?? path
        }
        return other.map(Found.changed) ?? .missing
    }
}
