/// Whether a line is JSON (RFC 8259), and if not, what is wrong where.
///
/// `JSONDecoder` does not say where, takes a comma before a closing bracket and encodings that lines do not
/// come in, and calls itself for each bracket. This looks at each byte once and keeps count of the brackets.
struct JSONSyntax {
    /// How many arrays and objects may lie within each other. A report needs one.
    static let deepest = 128

    /// What is wrong with a text, `a comma before } at column 31`; nil if it is JSON.
    ///
    /// Columns count code points from 1.
    static func problem(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var scan = JSONSyntax(bytes: bytes)
        do throws(Fault) { try scan.text() } catch { return scan.describe(error) }
        return nil
    }

    private struct Fault: Error {
        var what: String
        var place: Int
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0
    /// Of the brackets that are open, the innermost last: whether it is an object's.
    private var open: [Bool] = []

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private func describe(_ fault: Fault) -> String {
        if fault.place >= bytes.count { return "it ends too early" }
        let column = bytes[..<fault.place].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        return "\(fault.what) at column \(column)"
    }

    private func fault(_ what: String, at place: Int? = nil) -> Fault {
        Fault(what: what, place: place ?? at)
    }

    /// nil at the end.
    private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipBlanks() {
        while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { at += 1 }
    }

    private mutating func text() throws(Fault) {
        repeat { while try opens() {} } while try goesOn()
        skipBlanks()
        if byte != nil { throw fault("more behind its end") }
    }

    /// Reads the beginning of a value; true if that is a bracket with another value behind it.
    private mutating func opens() throws(Fault) -> Bool {
        skipBlanks()
        switch byte {
        case UInt8(ascii: "{"):
            try enter(isObject: true)
            if byte == UInt8(ascii: "}") { return false }
            try key()
            return true
        case UInt8(ascii: "["):
            try enter(isObject: false)
            return byte != UInt8(ascii: "]")
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "-"): try number()
        case let digit? where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit): try number()
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        default: throw fault("no value")
        }
        return false
    }

    /// Reads the brackets that close behind a value, and the comma; false if none is open any more.
    private mutating func goesOn() throws(Fault) -> Bool {
        while let isObject = open.last {
            skipBlanks()
            if byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
                open.removeLast()
                at += 1
                continue
            }
            let comma = at
            guard byte == UInt8(ascii: ",") else { throw fault(isObject ? "no comma or }" : "no comma or ]") }
            at += 1
            skipBlanks()
            if byte == UInt8(ascii: "}") { throw fault("a comma before }", at: comma) }
            if byte == UInt8(ascii: "]") { throw fault("a comma before ]", at: comma) }
            if isObject { try key() }
            return true
        }
        return false
    }

    private mutating func enter(isObject: Bool) throws(Fault) {
        if open.count == JSONSyntax.deepest { throw fault("nested more than \(JSONSyntax.deepest) deep") }
        open.append(isObject)
        at += 1
        skipBlanks()
    }

    private mutating func key() throws(Fault) {
        guard byte == UInt8(ascii: "\"") else { throw fault("no key in quotation marks") }
        try string()
        skipBlanks()
        guard byte == UInt8(ascii: ":") else { throw fault("no colon") }
        at += 1
    }

    private mutating func word(_ word: StaticString) throws(Fault) {
        let start = at
        for i in 0..<word.utf8CodeUnitCount {
            guard byte == word.utf8Start[i] else { throw fault("no value", at: byte == nil ? at : start) }
            at += 1
        }
    }

    // MARK: - Numbers

    private mutating func number() throws(Fault) {
        if byte == UInt8(ascii: "-") { at += 1 }
        // A zero is all there is before the point.
        if byte == UInt8(ascii: "0") { at += 1 } else { try digits() }
        if byte == UInt8(ascii: ".") {
            at += 1
            try digits()
        }
        if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
            at += 1
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { at += 1 }
            try digits()
        }
    }

    private mutating func digits() throws(Fault) {
        let start = at
        while let byte, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { at += 1 }
        if at == start { throw fault("no digit") }
    }

    // MARK: - Strings

    private mutating func string() throws(Fault) {
        at += 1
        while true {
            skipPlain()
            switch byte {
            case nil: throw fault("no end of a string")
            case UInt8(ascii: "\"")?:
                at += 1
                return
            case UInt8(ascii: "\\")?: try escape()
            case let byte?:
                if byte < 0x20 { throw fault("a control character that is not escaped") }
                try character(byte)
            }
        }
    }

    /// Goes over what nearly all of a text is: ASCII, and Chinese characters of three bytes.
    private mutating func skipPlain() {
        var at = at
        while at < bytes.count {
            let byte = bytes[at]
            if byte < 0x80 {
                if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
                at += 1
            } else if byte >= 0xE1, byte <= 0xEC, at + 2 < bytes.count, bytes[at + 1] & 0xC0 == 0x80,
                bytes[at + 2] & 0xC0 == 0x80
            {
                at += 3
            } else {
                break
            }
        }
        self.at = at
    }

    private mutating func escape() throws(Fault) {
        let start = at
        at += 1
        guard let byte else { throw fault("no escape") }
        at += 1
        switch byte {
        case UInt8(ascii: "u"):
            let first = try hexadecimal()
            guard first & 0xF800 == 0xD800 else { return }
            let half = fault("half a surrogate pair", at: start)
            guard first < 0xDC00, self.byte == UInt8(ascii: "\\") else { throw half }
            at += 1
            guard self.byte == UInt8(ascii: "u") else { throw half }
            at += 1
            guard try hexadecimal() & 0xFC00 == 0xDC00 else { throw half }
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            break
        default: throw fault("an escape that JSON does not know", at: start)
        }
    }

    private mutating func hexadecimal() throws(Fault) -> Int {
        var code = 0
        for _ in 0..<4 {
            guard let byte, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw fault("not four hexadecimal digits")
            }
            code = code << 4 | digit
            at += 1
        }
        return code
    }

    /// A character of several bytes, of which `lead` is the first.
    private mutating func character(_ lead: UInt8) throws(Fault) {
        // What the second byte may be: nothing overlong, no surrogate, nothing above U+10FFFF.
        let (second, count): (ClosedRange<UInt8>, Int)
        switch lead {
        case 0xC2...0xDF: (second, count) = (0x80...0xBF, 2)
        case 0xE0: (second, count) = (0xA0...0xBF, 3)
        case 0xED: (second, count) = (0x80...0x9F, 3)
        case 0xE1...0xEF: (second, count) = (0x80...0xBF, 3)
        case 0xF0: (second, count) = (0x90...0xBF, 4)
        case 0xF1...0xF3: (second, count) = (0x80...0xBF, 4)
        case 0xF4: (second, count) = (0x80...0x8F, 4)
        default: throw fault("not UTF-8")
        }
        guard at + count <= bytes.count, second.contains(bytes[at + 1]),
            bytes[at + 2..<at + count].allSatisfy({ $0 & 0xC0 == 0x80 })
        else { throw fault("not UTF-8") }
        at += count
    }
}
