import CLibrary
import GRDB

/// Loads the records files of inputs into the tables.
final class RowLoader {
    private let db: Database
    private let events: RowInserter
    private let amounts: RowInserter
    private let percentages: RowInserter
    private let inputs: Statement
    private let reports: Statement
    private var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)

    init(_ db: Database) throws {
        self.db = db
        events = try RowInserter(.events, db)
        amounts = try RowInserter(.amounts, db)
        percentages = try RowInserter(.percentages, db)
        inputs = try db.insertion(into: InputState.databaseTableName, InputState.columns)
        reports = try db.insertion(into: ReportRow.databaseTableName, ReportRow.columns)
    }

    deinit { buffer.deallocate() }

    /// Puts in what was extracted from an input, of which nothing is there.
    func insert(_ extracted: ExtractedInput) throws {
        try inputs.execute(arguments: extracted.state.arguments)
        var offset = 0
        for report in extracted.reports {
            var row = report.row
            let key = row.report.utf8.map { CChar(bitPattern: $0) }
            let end = offset + report.recordBytes
            try key.withUnsafeBufferPointer { try load(extracted.file, offset..<end, $0, &row) }
            try reports.execute(arguments: row.arguments)
            offset = end
        }
    }

    /// Takes out what an insertion that failed has left.
    static func delete(_ extracted: ExtractedInput, _ db: Database) throws {
        for report in extracted.reports {
            for table in RecordTable.all.map(\.name) + [ReportRow.databaseTableName] {
                try db.cachedStatement(sql: "DELETE FROM \(table) WHERE report = ?")
                    .execute(arguments: [report.row.report])
            }
        }
        try db.cachedStatement(sql: "DELETE FROM inputs WHERE input = ?")
            .execute(arguments: [extracted.state.input])
    }

    static func delete(input: String, _ db: Database) throws {
        for table in RecordTable.all {
            try db.cachedStatement(
                sql: "DELETE FROM \(table.name) WHERE report IN (SELECT report FROM reports WHERE input = ?)"
            ).execute(arguments: [input])
        }
        for table in ["reports", "inputs"] {
            try db.cachedStatement(sql: "DELETE FROM \(table) WHERE input = ?").execute(arguments: [input])
        }
    }

    /// Loads the lines in a range of a file.
    private func load(
        _ file: NewFile, _ range: Range<Int>, _ report: UnsafeBufferPointer<CChar>, _ row: inout ReportRow
    ) throws {
        var offset = range.lowerBound
        var held = 0
        while offset < range.upperBound {
            if held == buffer.count { grow() }
            let room = min(buffer.count - held, range.upperBound - offset)
            let count = try file.read(
                UnsafeMutableRawBufferPointer(rebasing: buffer[held..<held + room]), at: offset)
            guard count > 0 else { throw Problem(file.path, "shorter than it was written") }
            offset += count
            held = try insertLines(held + count, report, &row)
        }
        if held > 0 { throw Problem(file.path, "ends within a record") }
    }

    /// Inserts the complete lines among the first `count` bytes and moves the rest to the front.
    private func insertLines(
        _ count: Int, _ report: UnsafeBufferPointer<CChar>, _ row: inout ReportRow
    ) throws -> Int {
        guard let base = UnsafeRawBufferPointer(buffer).bindMemory(to: UInt8.self).baseAddress else {
            return 0
        }
        var start = 0
        while let found = memchr(base + start, 0x0A, count - start) {
            let end = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            try insert(UnsafeBufferPointer(start: base + start, count: end - start), report, &row)
            start = end + 1
        }
        if start > 0, start < count {
            UnsafeMutableRawBufferPointer(rebasing: buffer[..<(count - start)])
                .copyMemory(from: UnsafeRawBufferPointer(start: base + start, count: count - start))
        }
        return count - start
    }

    private func insert(
        _ line: UnsafeBufferPointer<UInt8>, _ report: UnsafeBufferPointer<CChar>, _ row: inout ReportRow
    ) throws {
        if line.starts(with: "{\"type\":\"amount\"".utf8) {
            try amounts.insert(line, report: report, db)
            row.amounts += 1
        } else if line.starts(with: "{\"type\":\"percentage\"".utf8) {
            try percentages.insert(line, report: report, db)
            row.percentages += 1
        } else if line.starts(with: "{\"type\":\"event\"".utf8) {
            try events.insert(line, report: report, db)
            row.events += 1
        } else {
            row.others += 1
        }
    }

    /// A line longer than the buffer.
    private func grow() {
        let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: buffer.count * 2, alignment: 16)
        larger.copyMemory(from: UnsafeRawBufferPointer(buffer))
        buffer.deallocate()
        buffer = larger
    }
}
