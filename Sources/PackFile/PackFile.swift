import Extractor
import Foundation
import Yams

/// Reads pattern packs: a directory of YAML files as in `Patterns/`.
///
///     let pack = try PackFile.read(directory: "my-patterns")
///     let compiled = try CompiledPack(PatternPack.builtIn.merging(pack))
public enum PackFile {
    /// Reads every `.yaml` file of a directory in the order of their names.
    ///
    /// Errors name file, line, rule and reason.
    public static func read(directory: String) throws(PackErrors) -> PatternPack {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: directory)
                .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
        } catch {
            throw failure(directory, 0, "cannot read the directory: \(reason(error))")
        }
        guard !names.isEmpty else { throw failure(directory, 0, "no .yaml file in the directory") }
        var pack = PatternPack()
        for name in names {
            let path = directory.hasSuffix("/") ? directory + name : directory + "/" + name
            let text: String
            do {
                text = try String(contentsOfFile: path, encoding: .utf8)
            } catch {
                throw failure(path, 0, "cannot read the file: \(reason(error))")
            }
            try read(text, file: path, into: &pack)
        }
        return pack
    }

    /// Reads one file's text; `file` is its name in errors.
    public static func read(
        _ text: String, file: String, into pack: inout PatternPack
    ) throws(PackErrors) {
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw failure(file, line(of: error), "not YAML: \(summary(of: error))")
        } catch {
            throw failure(file, 0, "not YAML: \(error)")
        }
        guard let root else { return }
        var reader = PackReader(file: file)
        reader.read(root, into: &pack)
        if !reader.errors.isEmpty { throw PackErrors(errors: reader.errors) }
    }

    private static func failure(_ file: String, _ line: Int, _ reason: String) -> PackErrors {
        PackErrors(errors: [
            PackError(origin: PatternPack.Origin(file: file, line: line), rule: nil, reason: reason)
        ])
    }

    private static func reason(_ error: any Error) -> String {
        let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        if let underlying, underlying.domain == NSPOSIXErrorDomain {
            return String(cString: strerror(Int32(underlying.code)))
        }
        return (error as NSError).localizedDescription
    }

    private static func line(of error: YamlError) -> Int {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        default: 0
        }
    }

    private static func summary(of error: YamlError) -> String {
        switch error {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _):
            problem
        default: "\(error)"
        }
    }
}
