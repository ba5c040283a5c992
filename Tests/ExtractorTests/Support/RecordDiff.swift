/// What changed between two runs, short enough to read: per record the keys, old and new.
///
///     changed amount:12
///         value: 22700000 → 2270
///         modifier: more_than → (none)
///     gone    percentage:40 "24%" value: 24, unit: %
struct RecordDiff: CustomStringConvertible {
    private(set) var entries: [String] = []

    var isEmpty: Bool { entries.isEmpty }
    var description: String { entries.joined(separator: "\n") }

    /// Both are NDJSON.
    init(_ old: String, _ new: String) {
        let before = RecordDiff.lines(old)
        let after = RecordDiff.lines(new)
        var removed: [(offset: Int, line: String)] = []
        var inserted: [(offset: Int, line: String)] = []
        for change in after.difference(from: before) {
            switch change {
            case .remove(let offset, let line, _): removed.append((offset, line))
            case .insert(let offset, let line, _): inserted.append((offset, line))
            }
        }
        // In the order of the text; a record that only changed goes where it stands now.
        var found: [(start: Int, entry: String)] = []
        for gone in removed {
            let record = Record(gone.line)
            if let i = inserted.firstIndex(where: { record.isTheSame(as: Record($0.line)) }) {
                let now = Record(inserted.remove(at: i).line)
                found.append((now.start, "changed \(now.id)\n" + RecordDiff.keys(record, now)))
            } else {
                found.append((record.start, "gone    \(record.summary)"))
            }
        }
        for new in inserted {
            let record = Record(new.line)
            found.append((record.start, "new     \(record.summary)"))
        }
        entries = found.enumerated()
            .sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }.map(\.element.entry)
    }

    private static func lines(_ text: String) -> [String] {
        text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
    }

    private struct Record {
        var leaves: [(path: String, value: String)]
        var line: String

        init(_ line: String) {
            self.line = line
            leaves = (try? JSON(line))?.leaves ?? []
        }

        func value(_ path: String) -> String? { leaves.first { $0.path == path }?.value }
        var id: String { value("id") ?? line }
        var start: Int { value("start").flatMap { Int($0) } ?? .max }

        /// The same mention: by its id, or by its words where what stands before moved it.
        func isTheSame(as other: Record) -> Bool {
            if leaves.isEmpty || other.leaves.isEmpty { return false }
            if id == other.id { return true }
            let words = ["type", "text", "sentence", "date.edtf"]
            return words.map(value) == words.map(other.value)
                && (value("sentence") ?? value("date.edtf")) != nil
        }

        var summary: String {
            guard !leaves.isEmpty else { return "no JSON: \(line)" }
            let shown = ["value", "low", "high", "unit", "date.edtf", "summary"].compactMap { path in
                value(path).map { "\(path): \($0)" }
            }
            return "\(id) \"\(value("text") ?? "")\" " + shown.joined(separator: ", ")
        }
    }

    private static func keys(_ old: Record, _ new: Record) -> String {
        var paths = old.leaves.map(\.path)
        paths += new.leaves.map(\.path).filter { !paths.contains($0) }
        return paths.compactMap { path in
            let (before, after) = (old.value(path), new.value(path))
            return before == after ? nil : "    \(path): \(before ?? "(none)") → \(after ?? "(none)")"
        }.joined(separator: "\n")
    }
}
