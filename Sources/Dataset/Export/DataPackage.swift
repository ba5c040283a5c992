/// `datapackage.json`: what is in a dataset and what it was made of (Frictionless Data Package 1).
///
/// The same dataset gives the same bytes.
struct DataPackage {
    let recipe: Recipe
    /// In the order of their names, as are the reports.
    let inputs: [InputState]
    let reports: [ReportRow]
    let tables: [TableExport]
    var form = CSVForm()

    var text: String { json.text(depth: 3) + "\n" }

    private var json: JSON {
        var byInput: [String: [ReportRow]] = [:]
        for report in reports { byInput[report.input, default: []].append(report) }
        let records = inputs.map { resource($0, byInput[$0.input] ?? []) }
        return .object([
            ("profile", .string("data-package")),
            ("name", .string("extract-dataset")),
            ("title", .string("Dated events, amounts and percentages of Chinese reports")),
            ("extract", made),
            ("resources", .array([database] + tables.map(resource) + records)),
        ])
    }

    /// What made it.
    private var made: JSON {
        .object([
            ("version", .string(recipe.version)),
            ("rules", .object([("hash", .string("sha256:\(recipe.rules)"))])),
            (
                "options",
                .object([
                    ("types", .array(recipe.types.map(JSON.string))), ("encoding", .string(recipe.encoding)),
                    ("year", recipe.year.map(JSON.int) ?? .string("auto")),
                    ("region", .string(recipe.region)),
                ])
            ),
            (
                "counts",
                .object([
                    ("inputs", .int(inputs.count)), ("reports", .int(reports.count)),
                    ("records", .int(inputs.reduce(0) { $0 + $1.records })),
                ])
            ),
        ])
    }

    /// Without a hash: the same rows may lie differently in the file.
    private var database: JSON {
        .object([
            ("name", .string("dataset")), ("path", .string(Layout.database)),
            ("profile", .string("data-resource")), ("format", .string("sqlite")),
            ("mediatype", .string("application/vnd.sqlite3")),
            (
                "tables",
                .array(
                    TableExports.tables.map {
                        .object([
                            ("name", .string($0.name)), ("description", .string($0.summary)),
                            ("primaryKey", .array($0.primaryKey.map(JSON.string))),
                        ])
                    })
            ),
            (
                "views",
                .array(
                    DatasetView.all.map {
                        .object([("name", .string($0.name)), ("description", .string($0.summary))])
                    })
            ),
        ])
    }

    private func resource(_ export: TableExport) -> JSON {
        let table = TableExports.tables.first { Layout.table($0.name) == export.path } ?? .reports
        let summary =
            table.summary
            + (form.isSafe
                ? " A text that begins with =, +, -, @, a tab or a carriage return has an apostrophe before it."
                : "")
            + (form.hasByteOrderMark ? " A byte order mark stands before the header." : "")
        return .object([
            ("name", .string(table.name)), ("path", .string(export.path)),
            ("profile", .string("tabular-data-resource")), ("description", .string(summary)),
            ("format", .string("csv")), ("mediatype", .string("text/csv")), ("encoding", .string("utf-8")),
            ("bytes", .int(export.bytes)), ("hash", .string("sha256:\(export.sha256)")),
            ("dialect", .object([("lineTerminator", .string("\r\n")), ("doubleQuote", .bool(true))])),
            ("schema", table.schema),
        ])
    }

    private func resource(_ input: InputState, _ reports: [ReportRow]) -> JSON {
        var source: [(String, JSON)] = [
            ("path", .string(input.input)), ("kind", .string(input.kind)), ("bytes", .int(input.bytes)),
            ("sha256", .string(input.sha256)),
        ]
        if input.kind != InputFile.Kind.jsonl.rawValue, let report = reports.first {
            source.append(("encoding", .string(report.encoding)))
            if let year = report.year { source.append(("year", .int(year))) }
            let names = [
                ("company", report.company), ("short_name", report.shortName), ("code", report.code),
                ("exchange", report.exchange), ("report_kind", report.kind),
            ]
            for (key, name) in names { if let name { source.append((key, .string(name))) } }
        } else {
            source.append(("encoding", .string("utf-8")))
        }
        let counts: [(String, JSON)] = [
            ("reports", .int(reports.count)), ("records", .int(input.records)),
            ("events", .int(reports.reduce(0) { $0 + $1.events })),
            ("amounts", .int(reports.reduce(0) { $0 + $1.amounts })),
            ("percentages", .int(reports.reduce(0) { $0 + $1.percentages })),
        ]
        return .object([
            ("name", .string(DataPackage.name(of: input.recordsPath))), ("path", .string(input.recordsPath)),
            // Objects of several kinds: not to be read as one table.
            ("profile", .string("data-resource")), ("type", .string("file")), ("format", .string("ndjson")),
            ("mediatype", .string("application/x-ndjson")), ("encoding", .string("utf-8")),
            ("bytes", .int(input.recordsBytes)), ("hash", .string("sha256:\(input.recordsSHA256)")),
            ("input", .object(source)), ("counts", .object(counts)),
        ])
    }

    /// What the name of a resource may hold.
    private static let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789-_./".utf8)

    /// A name as resources must have it: small Latin letters, digits, `-_./`. What is left out is
    /// made up for by a hash.
    static func name(of path: String) -> String {
        if path.utf8.allSatisfy(allowed.contains) { return path }
        var name = ""
        for character in path.lowercased() {
            if let byte = character.asciiValue, allowed.contains(byte) {
                name.append(character)
            } else if !name.hasSuffix("-") {
                name.append("-")
            }
        }
        return "\(name)-\(Digest.of(path).prefix(12))"
    }
}
