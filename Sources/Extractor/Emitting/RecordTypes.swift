/// Which types of records are wanted.
///
///     try RecordTypes("event,amount")
public struct RecordTypes: Sendable, Equatable {
    public var names: Set<String>

    /// What `extract` writes if not asked otherwise.
    public static let standard = RecordTypes(names: ["event", "amount", "percentage"])

    public init(names: Set<String>) { self.names = names }

    /// Reads a list with commas; throws for a name it does not know. `known` are the types of the
    /// pack's own.
    public init(_ list: String, known: Set<String> = []) throws(UnknownType) {
        names = []
        let all = known.union(["event", "amount", "percentage", "date"])
        for part in list.split(separator: ",") {
            let name = part.filter { $0 != " " }
            guard all.contains(name) else { throw UnknownType(name: name, known: all.sorted()) }
            names.insert(name)
        }
    }

    /// A name that is no type of record.
    public struct UnknownType: Error, Equatable, CustomStringConvertible {
        public var name: String
        public var known: [String]
        public var description: String {
            "unknown record type '\(name)': use \(known.joined(separator: ", "))"
        }
    }

    func contains(_ name: String) -> Bool { names.contains(name) }
}
