/// Named characters of HTML that stand in reports.
enum HTMLEntities {
    static func scalar(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
        for (word, scalar) in named where name.elementsEqual(word.utf8) { return scalar }
        return nil
    }

    private static let named: [(String, Unicode.Scalar)] = [
        ("nbsp", " "), ("lt", "<"), ("gt", ">"), ("amp", "&"), ("quot", "\""), ("apos", "'"), ("ensp", " "),
        ("emsp", " "), ("thinsp", " "), ("ndash", "–"), ("mdash", "—"), ("middot", "·"), ("times", "×"),
        ("permil", "‰"), ("yen", "¥"), ("euro", "€"), ("pound", "£"), ("cent", "¢"), ("deg", "°"),
        ("hellip", "…"),
        ("ldquo", "“"), ("rdquo", "”"), ("lsquo", "‘"), ("rsquo", "’"), ("sup2", "²"), ("sup3", "³"),
        ("plusmn", "±"), ("le", "≤"), ("ge", "≥"), ("percnt", "%"), ("dollar", "$"), ("laquo", "«"),
        ("raquo", "»"), ("bull", "•"), ("copy", "©"), ("reg", "®"), ("minus", "−"), ("divide", "÷"),
        ("sect", "§"),
        ("para", "¶"), ("micro", "µ"), ("frac12", "½"), ("larr", "←"), ("rarr", "→"), ("asymp", "≈"),
        ("ne", "≠"),
        ("comma", ","), ("period", "."), ("colon", ":"), ("lpar", "("), ("rpar", ")"), ("num", "#"),
        ("ast", "*"),
    ]
}
