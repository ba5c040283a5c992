import CLibrary

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

    /// A key of a record; holds no references, so that passing it costs no counting of them.
    private struct Field {
        /// The key with its quotation marks and the colon, a range of `keys`.
        var key: Range<Int>
        /// The fields of the object under the key, a range of `fields`.
        var inner = 0..<0
        /// Where the value goes.
        var column: Int
        /// Of a number, where its exact text goes; or -1.
        var exactColumn = -1
        var isNumber = false
        var isFlag = false
    }

    private let keys: [UInt8]
    /// Those of the record, then those of its objects.
    private let fields: [Field]
    /// Of each field the beginning of its key.
    private let starts: [KeyStart]
    private let outer: Range<Int>

    init(_ table: RecordTable) {
        var keys: [UInt8] = []
        func field(_ key: String, _ column: Int) -> Field {
            let start = keys.count
            keys += "\"\(key)\":".utf8
            return Field(key: start..<keys.count, column: column)
        }
        var fields: [(field: Field, object: String?, inner: [Field])] = []
        for (index, column) in table.columns.enumerated() {
            if column.kind == .exact {
                // Beside its double, which is the column before.
                fields[fields.count - 1].field.exactColumn = index
                continue
            }
            var new = field(column.key, index)
            new.isNumber = column.kind == .integer || column.kind == .double
            new.isFlag = column.kind == .flag
            if let object = column.object {
                if fields.last?.object != object { fields.append((field(object, -1), object, [])) }
                fields[fields.count - 1].inner.append(new)
            } else {
                fields.append((new, nil, []))
            }
        }
        var flat = fields.map(\.field)
        for (i, field) in fields.enumerated() {
            flat[i].inner = flat.count..<flat.count + field.inner.count
            flat += field.inner
        }
        self.keys = keys
        self.fields = flat
        starts = flat.map { KeyStart(keys[$0.key]) }
        outer = 0..<fields.count
    }

    /// Hands the values of a line, without its end, to `sink` with the index of their column.
    /// What it does not hand out is null.
    func scan(_ line: UnsafeBufferPointer<UInt8>, _ sink: (Int, Value) -> Void) throws(Malformed) {
        try fields.withUnsafeBufferPointer { (fields) throws(Malformed) in
            try starts.withUnsafeBufferPointer { (starts) throws(Malformed) in
                try keys.withUnsafeBufferPointer { (keys) throws(Malformed) in
                    var cursor = Cursor(line)
                    let table = Table(fields: fields, starts: starts, keys: keys)
                    try RecordScanner.object(&cursor, table, outer, sink)
                    if cursor.position != line.count { throw Malformed(offset: cursor.position) }
                }
            }
        }
    }

    /// What the scanner knows, while a line is scanned.
    private struct Table {
        let fields: UnsafeBufferPointer<Field>
        let starts: UnsafeBufferPointer<KeyStart>
        let keys: UnsafeBufferPointer<UInt8>
    }

    private static func object(
        _ cursor: inout Cursor, _ table: Table, _ range: Range<Int>, _ sink: (Int, Value) -> Void
    ) throws(Malformed) {
        let fields = table.fields
        try cursor.expect(UInt8(ascii: "{"))
        if cursor.take(UInt8(ascii: "}")) { return }
        var next = range.lowerBound
        repeat {
            var at = next
            let eight = cursor.eight
            // Most are not the one, and nearly all of these begin otherwise.
            while at < range.upperBound,
                !table.starts[at].begins(eight) || !cursor.stands(fields[at].key, table.keys)
            {
                at += 1
            }
            if at == range.upperBound {
                _ = try cursor.string()
                try cursor.expect(UInt8(ascii: ":"))
                try cursor.skip()
                continue
            }
            cursor.position += fields[at].key.count
            next = at + 1
            let inner = fields[at].inner
            if inner.isEmpty {
                try value(&cursor, fields[at], sink)
            } else {
                // The object is there: its flags are off until their keys are met.
                for i in inner where fields[i].isFlag { sink(fields[i].column, .flag(false)) }
                try object(&cursor, table, inner, sink)
            }
        } while cursor.take(UInt8(ascii: ","))
        try cursor.expect(UInt8(ascii: "}"))
    }

    private static func value(
        _ cursor: inout Cursor, _ field: Field, _ sink: (Int, Value) -> Void
    ) throws(Malformed) {
        if field.isNumber {
            let number = try cursor.number()
            sink(field.column, .number(number))
            if field.exactColumn >= 0 { sink(field.exactColumn, .text(number, escaped: false)) }
        } else if field.isFlag {
            try cursor.expect("true")
            sink(field.column, .flag(true))
        } else if cursor.peek == UInt8(ascii: "\"") {
            let text = try cursor.string()
            sink(field.column, .text(text.bytes, escaped: text.escaped))
        } else if cursor.take(UInt8(ascii: "[")) {
            let first = try cursor.string()
            if cursor.take(UInt8(ascii: "]")) {
                sink(field.column, .text(first.bytes, escaped: first.escaped))
                return
            }
            // Set apart by blanks, as in CSV. What is escaped is copied by whoever takes it.
            var words = Array(first.bytes)
            repeat {
                try cursor.expect(UInt8(ascii: ","))
                words.append(0x20)
                words += try cursor.string().bytes
            } while !cursor.take(UInt8(ascii: "]"))
            words.withUnsafeBufferPointer { sink(field.column, .text($0, escaped: true)) }
        } else {
            try cursor.expect("null")
        }
    }
}

/// The first eight bytes of a key, or what there is of it.
private struct KeyStart {
    private let bytes: UInt64
    private let mask: UInt64

    init(_ key: ArraySlice<UInt8>) {
        let count = min(key.count, 8)
        bytes = key.prefix(count).reversed().reduce(0) { $0 << 8 | UInt64($1) }
        mask = count == 8 ? .max : 1 << UInt64(8 * count) - 1
    }

    func begins(_ eight: UInt64) -> Bool { eight & mask == bytes }
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

    /// The next eight bytes, the first the lowest; zeroes behind the end of the line.
    var eight: UInt64 {
        guard let base = line.baseAddress, position + 8 <= line.count else {
            return line[position...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
        }
        return UInt64(littleEndian: UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self))
    }

    /// Whether a key stands here.
    func stands(_ key: Range<Int>, _ keys: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = line.baseAddress, let keys = keys.baseAddress, position + key.count <= line.count
        else {
            return false
        }
        return memcmp(base + position, keys + key.lowerBound, key.count) == 0
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
