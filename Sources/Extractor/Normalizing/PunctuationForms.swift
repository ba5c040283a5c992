/// Vertical (U+FE10…, U+FE30…) and small (U+FE50…) forms of punctuation.
enum PunctuationForms {
    /// The ordinary sign for a form, 0 if there is none.
    static func ordinary(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xFE10, 0xFE50: 0xFF0C  // ，
        case 0xFE11, 0xFE51: 0x3001  // 、
        case 0xFE12: 0x3002  // 。
        case 0xFE13, 0xFE30, 0xFE55: 0xFF1A  // ：
        case 0xFE14, 0xFE54: 0xFF1B  // ；
        case 0xFE15, 0xFE57: 0xFF01  // ！
        case 0xFE16, 0xFE56: 0xFF1F  // ？
        case 0xFE35, 0xFE59: 0xFF08  // （
        case 0xFE36, 0xFE5A: 0xFF09  // ）
        case 0xFE3B: 0x3010  // 【
        case 0xFE3C: 0x3011  // 】
        case 0xFE3D: 0x300A  // 《
        case 0xFE3E: 0x300B  // 》
        case 0xFE3F: 0x3008  // 〈
        case 0xFE40: 0x3009  // 〉
        case 0xFE41: 0x300C  // 「
        case 0xFE42: 0x300D  // 」
        case 0xFE43: 0x300E  // 『
        case 0xFE44: 0x300F  // 』
        case 0xFE52: 0x2E  // .
        case 0xFE62: 0x2B  // +
        case 0xFE63: 0x2D  // -
        case 0xFE68: 0x5C  // \
        case 0xFE69: 0x24  // $
        case 0xFE6A: 0x25  // %
        default: 0
        }
    }
}
