/// A table as readers outside SQLite see it: its fields for a Table Schema, and where each is read.
struct FlatTable: Sendable {
    struct Field: Sendable {
        enum Kind: String, Sendable { case string, integer, number, boolean, date }

        var name: String
        var kind: Kind
        /// The column of `dataset.sqlite`.
        var column: String
        var summary: String
        var isRequired = false
    }

    var name: String
    var summary: String
    var fields: [Field]
    var primaryKey: [String]
    /// Columns here, and the table and columns they refer to.
    var foreignKeys: [(fields: [String], table: String, columns: [String])]
    /// The order of rows of one report.
    var order: String

    init(_ table: RecordTable) {
        name = table.name
        summary = table.summary
        let report = Field(
            name: "report", kind: .string, column: "report", summary: "The report it stands in.",
            isRequired: true)
        fields =
            [report]
            + table.columns.compactMap { column in
                let kind: Field.Kind
                switch column.kind {
                case .double: return nil
                case .exact: kind = .number
                case .text, .words: kind = .string
                case .integer: kind = .integer
                case .flag: kind = .boolean
                case .day: kind = .date
                }
                let name = column.kind == .exact ? column.key : column.name
                return Field(
                    name: name, kind: kind, column: column.name, summary: column.summary,
                    isRequired: RecordTable.required.contains(name))
            }
        primaryKey = ["report", "id"]
        // That of (report, event) is in the database alone: readers of Table Schemas take a key of
        // which a part is empty for a broken one.
        foreignKeys = [(["report"], "reports", ["report"])]
        order = "start, id"
    }

    private init(name: String, summary: String, fields: [Field]) {
        self.name = name
        self.summary = summary
        self.fields = fields
        primaryKey = ["report"]
        foreignKeys = []
        order = "report"
    }

    static let reports = FlatTable(
        name: "reports", summary: "The reports, and what was read off each.",
        fields: [
            field("report", .string, "Its name: the input's, of a line of a JSONL input NAME#ID.", true),
            field("input", .string, "The input: its path in the folder that was given.", true),
            field("doc", .string, "What its records carry as doc.", true),
            field("company", .string, "Whose report it is: from its title, else from its name.", false),
            field("year", .integer, "The year it is about.", false),
            field("encoding", .string, "What the input is encoded in.", true),
            field("bytes", .integer, "The size of the input; of a line, of its text.", true),
            field("sha256", .string, "The SHA-256 of the input; of a line, of its text.", true),
            field("events", .integer, "How many events it has.", true),
            field("amounts", .integer, "How many amounts.", true),
            field("percentages", .integer, "How many percentages.", true),
            field("others", .integer, "How many records of a pattern pack's own types.", true),
            field("records_path", .string, "The file with its records.", true),
        ])

    private static func field(_ name: String, _ kind: Field.Kind, _ summary: String, _ isRequired: Bool)
        -> Field
    {
        Field(name: name, kind: kind, column: name, summary: summary, isRequired: isRequired)
    }

    /// The Table Schema of its fields (Frictionless).
    var schema: JSON {
        var members: [(String, JSON)] = [
            (
                "fields",
                .array(
                    fields.map { field in
                        var members: [(String, JSON)] = [
                            ("name", .string(field.name)), ("type", .string(field.kind.rawValue)),
                            ("description", .string(field.summary)),
                        ]
                        if field.isRequired {
                            members.append(("constraints", .object([("required", .bool(true))])))
                        }
                        return .object(members)
                    })
            ),
            ("missingValues", .array([.string("")])),
            ("primaryKey", .array(primaryKey.map(JSON.string))),
        ]
        if !foreignKeys.isEmpty {
            members.append(
                (
                    "foreignKeys",
                    .array(
                        foreignKeys.map { key in
                            .object([
                                ("fields", .array(key.fields.map(JSON.string))),
                                (
                                    "reference",
                                    .object([
                                        ("resource", .string(key.table)),
                                        ("fields", .array(key.columns.map(JSON.string))),
                                    ])
                                ),
                            ])
                        })
                ))
        }
        return .object(members)
    }
}
