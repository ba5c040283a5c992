/// The characters that numbers are written with, as they read after folding.
enum Numerals {
    /// 〇零一二三四五六七八九十百千万亿两廿卅 and the financial ones.
    static func contains(_ character: Unicode.Scalar) -> Bool { contains(character.value) }

    static func contains(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3007, 0x96F6, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B,
            0x4E5D, 0x5341, 0x767E, 0x5343, 0x4E07, 0x4EBF, 0x4E24, 0x5EFF, 0x5345,
            0x58F9, 0x8D30, 0x53C1, 0x8086, 0x4F0D, 0x9646, 0x67D2, 0x634C, 0x7396, 0x62FE,
            0x4F70, 0x4EDF:
            true
        default: false
        }
    }
}
