/// Vertical (U+FE10…, U+FE30…) and small (U+FE50…) forms of punctuation.
enum PunctuationForms {
    /// The ordinary sign for a form, nil if there is none.
    static func ordinary(_ form: Unicode.Scalar) -> Unicode.Scalar? {
        switch form {
        case "\u{FE10}", "\u{FE50}": "，"
        case "\u{FE11}", "\u{FE51}": "、"
        case "\u{FE12}": "。"
        case "\u{FE13}", "\u{FE30}", "\u{FE55}": "："
        case "\u{FE14}", "\u{FE54}": "；"
        case "\u{FE15}", "\u{FE57}": "！"
        case "\u{FE16}", "\u{FE56}": "？"
        case "\u{FE35}", "\u{FE59}": "（"
        case "\u{FE36}", "\u{FE5A}": "）"
        case "\u{FE3B}": "【"
        case "\u{FE3C}": "】"
        case "\u{FE3D}": "《"
        case "\u{FE3E}": "》"
        case "\u{FE3F}": "〈"
        case "\u{FE40}": "〉"
        case "\u{FE41}": "「"
        case "\u{FE42}": "」"
        case "\u{FE43}": "『"
        case "\u{FE44}": "』"
        case "\u{FE52}": "."
        case "\u{FE62}": "+"
        case "\u{FE63}": "-"
        case "\u{FE68}": "\\"
        case "\u{FE69}": "$"
        case "\u{FE6A}": "%"
        default: nil
        }
    }
}
