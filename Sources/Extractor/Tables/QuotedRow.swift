/// Takes a line of comma-separated values apart, as RFC 4180 writes them.
///
///     营业收入,"12,345.67",11.2      three fields: 营业收入, 12,345.67 and 11.2
///
/// A comma separates fields only where quotes make that certain: in a line with a quoted field, and in one
/// without quotes that has as many fields as those around it.
enum QuotedRow {
    /// The fields of a line, without their quotes: of one with a quoted field, or of one without that has `count`.
    /// Nil if it is no such line.
    static func fields(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, count: Int) -> [Range<Int>]?
    {
        guard let (fields, hasQuotes) = split(bytes, range), fields.count > 1 else { return nil }
        return hasQuotes || fields.count == count ? fields : nil
    }

    private static func split(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>)
        -> (fields: [Range<Int>], hasQuotes: Bool)?
    {
        let (quote, comma) = (UInt8(ascii: "\""), UInt8(ascii: ","))
        var fields: [Range<Int>] = []
        var hasQuotes = false
        var at = range.lowerBound
        while true {
            if at < range.upperBound, bytes[at] == quote {
                let start = at + 1
                at = start
                while at < range.upperBound, bytes[at] != quote { at += 1 }
                // A quote inside a field is written twice: no figure has one.
                guard at < range.upperBound else { return nil }
                fields.append(start..<at)
                hasQuotes = true
                at += 1
            } else {
                let start = at
                while at < range.upperBound, bytes[at] != comma {
                    if bytes[at] == quote { return nil }
                    at += 1
                }
                fields.append(start..<at)
            }
            if at >= range.upperBound { return (fields, hasQuotes) }
            guard bytes[at] == comma else { return nil }
            at += 1
        }
    }
}
