/// Why a number is no record, or a figure has no period.
///
/// `code` is for programs, `description` for people.
public enum Refusal: String, Sendable, CaseIterable, CustomStringConvertible {
    // What the matcher passes over.
    case code, title, hashtag, ordinal, idiom
    // What a rule found and a reader refused.
    case unreadable, noUnit, divided, bareScale, article, thing, nothing, financialNumeral, year, leadingZero
    case columnAndName, nameAndCurrency, hour, pair, rank, rowNumber, unlikeUnits, fromTo, backward, tooLarge
    case torn, noSuchDay, noDate
    // What the context decides.
    case noMonth, noYear
    // Tables.
    case noHead, misfit, furniture, manyCells, proseInTable, nameless, columnUnknown, columnOfWords
    case cellWithoutUnit, doubtfulChange, inTable
    // Periods.
    case unclearDates, formerValue, afresh, noPeriod

    public var code: String {
        rawValue.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
    }

    public var description: String {
        switch self {
        case .code: "it is part of a code, an address or a word of letters"
        case .title: "it stands in a title between 《 and 》"
        case .hashtag: "it stands between # and #"
        case .ordinal: "it is an ordinal, or the number of what stands before it"
        case .idiom: "it is part of a fixed phrase that counts nothing"
        case .unreadable: "what was found is no number that can be read"
        case .noUnit: "no unit, scale or currency stands beside it, and no bracket before it names one"
        case .divided:
            "a stroke behind the unit leads to what is no unit, so the value would be of another one"
        case .bareScale: "a scale word without a number before or a modifier is no number"
        case .article: "一 before a measure word is an article"
        case .thing: "the words name a thing, no money"
        case .nothing: "零 counts nothing here"
        case .financialNumeral: "one numeral in the writing of cheques is a word or a name"
        case .year: "it is a year, not a span of years"
        case .leadingZero: "a number that begins with 0 is one of a list or a code"
        case .columnAndName: "it is the number of a table and a name behind it"
        case .nameAndCurrency: "it is the end of a name, and a currency that says what kind"
        case .hour: "点 behind less than a hundred is a time of the day"
        case .pair: "it is one side of a pair: 1对1"
        case .rank: "前 before it makes it a rank"
        case .rowNumber: "at the beginning of a line it is the number of the row"
        case .unlikeUnits: "the two ends of the range have different units"
        case .fromTo: "it goes from one value to another and is no range"
        case .backward: "the range runs backward"
        case .tooLarge: "it has more digits than an exact decimal holds"
        case .torn: "it is the tail of a torn number, and nobody knows what stood before it"
        case .noSuchDay: "no calendar has this day"
        case .noDate: "the words of the date do not go together"
        case .noMonth: "nothing before it gives the month of the day"
        case .noYear: "nothing gives what the date is relative to"
        case .noHead: "it stands in a line of figures below no head that says what they are"
        case .misfit: "the figures of the row do not go with the columns of the head"
        case .furniture: "the line is a page number or a running head"
        case .manyCells: "the line has more cells than a row of a table"
        case .proseInTable: "the line reads as prose, not as a row of the table above"
        case .nameless: "the label of the row is no name"
        case .columnUnknown: "the head of its column says neither a period nor what is measured"
        case .columnOfWords: "its column holds notes, numbers of rows or words"
        case .cellWithoutUnit: "nothing tells the unit: not the cell, the row, the column, nor a line above"
        case .doubtfulChange: "it is a change, and nothing tells whether in percent"
        case .inTable: "it stands in a row of a table and does not fill a cell"
        case .unclearDates: "several dates stand before it, and nothing says which is meant"
        case .formerValue: "it is the value before a change, and no date says when that was"
        case .afresh: "the sentence begins with something else than what was dated before"
        case .noPeriod: "no date governs it, and nothing says that it is of the report's period"
        }
    }
}
