/// How the bytes of an input spell text.
public enum InputEncoding: String, CaseIterable, Sendable {
    /// Found out from the first bytes of each input.
    case auto
    case utf8 = "utf-8"
    /// GB18030, and with it GBK and GB 2312.
    case gb18030
    /// Big5 with the characters of Hong Kong (HKSCS).
    case big5
    /// UTF-16 in either byte order.
    case utf16 = "utf-16"

    /// The encoding that people call so, whatever the case and the strokes: `GBK`, `cp950`, `utf8`, `Big5-HKSCS`.
    public init?(called name: String) {
        let plain = name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
        switch plain {
        case "auto": self = .auto
        case "utf8", "utf8sig", "utf8bom": self = .utf8
        case "gb18030", "gbk", "gb2312", "gb231280", "cp936", "ms936", "windows936", "euccn": self = .gb18030
        case "big5", "big5hkscs", "big5hkscs2008", "cp950", "ms950", "windows950", "big5eten": self = .big5
        case "utf16", "utf16le", "utf16be", "unicode", "ucs2": self = .utf16
        default: return nil
        }
    }

    /// The name in messages.
    public var name: String {
        switch self {
        case .auto: "auto"
        case .utf8: "UTF-8"
        case .gb18030: "GB18030"
        case .big5: "Big5"
        case .utf16: "UTF-16"
        }
    }

    var decoder: any TextDecoder {
        switch self {
        case .auto: DetectingDecoder(among: Charset.allCases)
        case .utf8: UTF8Decoder()
        case .gb18030: DetectingDecoder(among: [.gb18030])
        case .big5: DetectingDecoder(among: [.big5])
        case .utf16: DetectingDecoder(among: [.utf16LittleEndian, .utf16BigEndian])
        }
    }
}

/// An encoding with its byte order: what bytes can be decoded with.
enum Charset: CaseIterable {
    case utf8
    case gb18030
    case big5
    case utf16LittleEndian
    case utf16BigEndian

    var encoding: InputEncoding {
        switch self {
        case .utf8: .utf8
        case .gb18030: .gb18030
        case .big5: .big5
        case .utf16LittleEndian, .utf16BigEndian: .utf16
        }
    }

    /// The byte order mark, U+FEFF; Big5 has none.
    var mark: [UInt8] {
        switch self {
        case .utf8: [0xEF, 0xBB, 0xBF]
        case .gb18030: [0x84, 0x31, 0x95, 0x33]
        case .big5: []
        case .utf16LittleEndian: [0xFF, 0xFE]
        case .utf16BigEndian: [0xFE, 0xFF]
        }
    }

    /// A decoder for an input of which `offset` bytes are decoded already.
    func decoder(at offset: Int) -> any TextDecoder {
        switch self {
        case .utf8: UTF8Decoder(at: offset)
        case .utf16LittleEndian, .utf16BigEndian: UnitDecoder(UTF16Units(self), at: offset)
        case .gb18030: UnitDecoder(GB18030Units(), at: offset)
        case .big5: UnitDecoder(Big5Units(), at: offset)
        }
    }
}
