import CLibrary

/// The lines of a text that is part of the program, found by what they begin with and read when they are asked for.
struct PackLines: @unchecked Sendable {
    // Sendable, since nobody writes to it and it is there as long as the program.

    /// A line without its end. Its fields are set apart by tabs.
    struct Line: @unchecked Sendable {
        let bytes: UnsafeBufferPointer<UInt8>

        var kind: UInt8 { bytes.first ?? 0 }
        var fields: Fields { Fields(bytes) }

        /// A field as it stands.
        func raw(_ index: Int) -> UnsafeBufferPointer<UInt8> {
            var fields = fields
            guard fields.skip(index), let place = fields.nextPlace() else { return Fields.none }
            return UnsafeBufferPointer(rebasing: bytes[place])
        }

        func text(_ index: Int) -> String { PackLines.unescaped(raw(index)) }

        /// The members of a field.
        func list(_ index: Int, _ separator: Unicode.Scalar) -> [String] {
            PackLines.members(of: raw(index), separator)
        }
    }

    /// Goes through the fields of a line.
    struct Fields {
        static var none: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: nil, count: 0) }

        private let bytes: UnsafeBufferPointer<UInt8>
        private var at = 0

        init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

        /// Where in the line the next field stands; nil behind the last.
        @inline(__always)
        mutating func nextPlace() -> Range<Int>? {
            guard at <= bytes.count else { return nil }
            let start = at
            while at < bytes.count, bytes[at] != 0x09 { at += 1 }
            defer { at += 1 }
            return start..<at
        }

        /// The next field as a number; nil if it is none.
        @inline(__always)
        mutating func nextNumber() -> Int? {
            guard let place = nextPlace(), !place.isEmpty else { return nil }
            let isNegative = bytes[place.lowerBound] == UInt8(ascii: "-")
            var value = 0
            for i in (isNegative ? place.lowerBound + 1 : place.lowerBound)..<place.upperBound {
                guard (0x30...0x39).contains(bytes[i]) else { return nil }
                value = value &* 10 &+ Int(bytes[i] & 0x0F)
            }
            return isNegative ? -value : value
        }

        /// Passes over fields; false if there are not as many.
        mutating func skip(_ count: Int) -> Bool {
            for _ in 0..<count where nextPlace() == nil { return false }
            return true
        }
    }

    private let base: UnsafePointer<UInt8>
    private let ends: [(start: Int, end: Int)]

    init(_ text: StaticString) {
        base = text.utf8Start
        var ends: [(start: Int, end: Int)] = []
        ends.reserveCapacity(2048)
        var start = 0
        while let end = memchr(base + start, 0x0A, text.utf8CodeUnitCount - start) {
            let next = UnsafeRawPointer(end) - UnsafeRawPointer(base)
            ends.append((start, next))
            start = next + 1
        }
        // A literal of several lines has no line feed at its end.
        if start < text.utf8CodeUnitCount { ends.append((start, text.utf8CodeUnitCount)) }
        self.ends = ends
    }

    /// A line known by the field behind its kind.
    struct Named: @unchecked Sendable {
        let name: UnsafeBufferPointer<UInt8>
        let line: Line

        func isNamed(_ text: String) -> Bool {
            name.count == text.utf8.count && name.elementsEqual(text.utf8)
        }
    }

    func named(_ kind: Unicode.Scalar) -> [Named] { lines(kind).map { Named(name: $0.raw(1), line: $0) } }

    /// The lines that begin with this character, in their order.
    func lines(_ kind: Unicode.Scalar) -> [Line] {
        let kind = UInt8(ascii: kind)
        return ends.filter { $0.start < $0.end && base[$0.start] == kind }.map {
            Line(bytes: UnsafeBufferPointer(start: base + $0.start, count: $0.end - $0.start))
        }
    }

    /// The members of a field.
    static func members(of field: UnsafeBufferPointer<UInt8>, _ separator: Unicode.Scalar) -> [String] {
        field.split(separator: UInt8(ascii: separator)).map { unescaped(UnsafeBufferPointer(rebasing: $0)) }
    }

    /// What `PatternPack.encoded` escaped.
    static func unescaped(_ field: UnsafeBufferPointer<UInt8>) -> String {
        guard let base = field.baseAddress, memchr(base, 0x5C, field.count) != nil else {
            return String(decoding: field, as: UTF8.self)
        }
        var result: [UInt8] = []
        result.reserveCapacity(field.count)
        var escaped = false
        for byte in field {
            if escaped {
                result.append(byte == UInt8(ascii: "t") ? 0x09 : byte == UInt8(ascii: "n") ? 0x0A : byte)
                escaped = false
            } else if byte == UInt8(ascii: "\\") {
                escaped = true
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
