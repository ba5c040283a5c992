#if canImport(Glibc)
    import Glibc
#endif

/// Takes apart the lines that the extractor's NDJSON writer has written, for the columns of a table.
///
/// It is no JSON parser: it relies on what the writer holds to, that there are no blanks between
/// values and that keys come in the order of the table's columns. A key that the table does not
/// know is passed over. In return it costs a fraction of one, and makes no strings.
struct RecordScanner {
    /// A value of a column, a range of the line.
    enum Value {
        /// The inside of a string; `escaped` if there are backslashes in it.
        case text(UnsafeBufferPointer<UInt8>, escaped: Bool)
        case number(UnsafeBufferPointer<UInt8>)
        case flag(Bool)
    }

    /// A line that was not written by the NDJSON writer.
    struct Malformed: Error, Equatable {
        /// Where in the line.
        var offset: Int
    }

    private struct Field {
        var key: [UInt8]
        /// The fields of the object under the key.
        var fields: [Field] = []
        /// Where the value goes; of a flag -1, it is set by the object.
        var column: Int
        var isNumber = false
        var isFlag = false
        var exactColumn: Int?
    }

    private let fields: [Field]

    init(_ table: RecordTable) {
        var fields: [Field] = []
        for (index, column) in table.columns.enumerated() {
            var field = Field(key: Array(column.key.utf8), column: index)
            field.isNumber = column.kind == .integer || column.kind == .double
            field.isFlag = column.kind == .flag
            if column.kind == .exact {
                // Beside its double, which is the column before.
                fields[fields.count - 1].exactColumn = index
            } else if let object = column.object.map({ Array($0.utf8) }) {
                if fields.last?.key != object { fields.append(Field(key: object, column: -1)) }
                fields[fields.count - 1].fields.append(field)
            } else {
                fields.append(field)
            }
        }
        self.fields = fields
    }

    /// Hands the values of a line, without its end, to `sink` with the index of their column.
    /// What it does not hand out is null.
    func scan(
        _ line: UnsafeBufferPointer<UInt8>, _ sink: (Int, Value) -> Void
    ) throws(Malformed) {
        var cursor = Cursor(line)
        try object(&cursor, fields, sink)
        if cursor.position != line.count { throw Malformed(offset: cursor.position) }
    }

    private func object(
        _ cursor: inout Cursor, _ fields: [Field], _ sink: (Int, Value) -> Void
    ) throws(Malformed) {
        try cursor.expect(UInt8(ascii: "{"))
        var next = 0
        if cursor.take(UInt8(ascii: "}")) { return }
        repeat {
            let key = try cursor.string()
            try cursor.expect(UInt8(ascii: ":"))
            var at = next
            while at < fields.count, !RecordScanner.equal(fields[at].key, key.bytes) { at += 1 }
            if at == fields.count {
                try cursor.skip()
            } else {
                next = at + 1
                try value(&cursor, fields[at], sink)
            }
        } while cursor.take(UInt8(ascii: ","))
        try cursor.expect(UInt8(ascii: "}"))
    }

    private func value(
        _ cursor: inout Cursor, _ field: Field, _ sink: (Int, Value) -> Void
    ) throws(Malformed) {
        if !field.fields.isEmpty {
            // The object is there: its flag is off until its key is met.
            for inner in field.fields where inner.isFlag { sink(inner.column, .flag(false)) }
            try object(&cursor, field.fields, sink)
        } else if field.isNumber {
            let number = try cursor.number()
            sink(field.column, .number(number))
            if let exact = field.exactColumn { sink(exact, .text(number, escaped: false)) }
        } else if field.isFlag {
            try cursor.expect("true")
            sink(field.column, .flag(true))
        } else if cursor.peek == UInt8(ascii: "\"") {
            let text = try cursor.string()
            sink(field.column, .text(text.bytes, escaped: text.escaped))
        } else if cursor.peek == UInt8(ascii: "[") {
            // The writer has but one word to put into a list.
            try cursor.expect(UInt8(ascii: "["))
            let text = try cursor.string()
            try cursor.expect(UInt8(ascii: "]"))
            sink(field.column, .text(text.bytes, escaped: text.escaped))
        } else {
            try cursor.expect("null")
        }
    }

    private static func equal(_ a: [UInt8], _ b: UnsafeBufferPointer<UInt8>) -> Bool {
        guard a.count == b.count, let other = b.baseAddress else { return false }
        return a.withUnsafeBytes { $0.baseAddress.map { memcmp($0, other, b.count) == 0 } ?? false }
    }
}

/// A place in a line.
private struct Cursor {
    let line: UnsafeBufferPointer<UInt8>
    var position = 0

    init(_ line: UnsafeBufferPointer<UInt8>) { self.line = line }

    private var malformed: RecordScanner.Malformed { RecordScanner.Malformed(offset: position) }

    var peek: UInt8 { position < line.count ? line[position] : 0 }

    mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        position += 1
        return true
    }

    mutating func expect(_ byte: UInt8) throws(RecordScanner.Malformed) {
        if !take(byte) { throw malformed }
    }

    mutating func expect(_ word: StaticString) throws(RecordScanner.Malformed) {
        for i in 0..<word.utf8CodeUnitCount { try expect(word.utf8Start[i]) }
    }

    /// The inside of a string.
    mutating func string() throws(RecordScanner.Malformed) -> (
        bytes: UnsafeBufferPointer<UInt8>, escaped: Bool
    ) {
        try expect(UInt8(ascii: "\""))
        guard let base = line.baseAddress else { throw malformed }
        let start = position
        while let found = memchr(base + position, 0x22, line.count - position) {
            let quote = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            var slash = quote
            while slash > start, base[slash - 1] == 0x5C { slash -= 1 }
            position = quote + 1
            if (quote - slash) % 2 == 0 {
                let bytes = UnsafeBufferPointer(start: base + start, count: quote - start)
                return (bytes, memchr(base + start, 0x5C, quote - start) != nil)
            }
        }
        throw malformed
    }

    mutating func number() throws(RecordScanner.Malformed) -> UnsafeBufferPointer<UInt8> {
        let start = position
        while position < line.count {
            switch line[position] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."): position += 1
            default:
                if position == start { throw malformed }
                return UnsafeBufferPointer(rebasing: line[start..<position])
            }
        }
        throw malformed
    }

    /// Passes over a value of any kind.
    mutating func skip() throws(RecordScanner.Malformed) {
        var depth = 0
        repeat {
            switch peek {
            case UInt8(ascii: "\""): _ = try string()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                position += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                position += 1
            case UInt8(ascii: ","), UInt8(ascii: ":"):
                if depth == 0 { throw malformed }
                position += 1
            default:
                let start = position
                while position < line.count, !",:}]".utf8.contains(line[position]) { position += 1 }
                if position == start || position == line.count { throw malformed }
            }
        } while depth > 0
    }
}
