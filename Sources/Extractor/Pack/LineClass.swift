/// What a word says where a line ends or begins; the values of the tables `line.…` of a pack.
struct LineClass: OptionSet, BitwiseCopyable {
    let rawValue: UInt32

    // line.end
    static let open = LineClass(rawValue: 1)
    static let measuring = LineClass(rawValue: 1 << 1)
    static let beforeNumber = LineClass(rawValue: 1 << 2)
    static let beforeDate = LineClass(rawValue: 1 << 3)
    static let beforeHalf = LineClass(rawValue: 1 << 4)
    static let torn = LineClass(rawValue: 1 << 5)
    static let title = LineClass(rawValue: 1 << 6)
    // line.begin
    static let dependent = LineClass(rawValue: 1 << 7)
    static let range = LineClass(rawValue: 1 << 8)
    static let dated = LineClass(rawValue: 1 << 9)
    static let surplus = LineClass(rawValue: 1 << 10)
    static let half = LineClass(rawValue: 1 << 11)
    static let none = LineClass(rawValue: 1 << 12)
    // line.date
    static let year = LineClass(rawValue: 1 << 13)
    static let month = LineClass(rawValue: 1 << 14)
    static let day = LineClass(rawValue: 1 << 15)
    static let lastOfDate = LineClass(rawValue: 1 << 16)
    static let partOfMonth = LineClass(rawValue: 1 << 17)
    // line.unit
    static let unit = LineClass(rawValue: 1 << 18)
    static let surelyUnit = LineClass(rawValue: 1 << 19)
    static let scale = LineClass(rawValue: 1 << 20)
    // The first and the last character of words of two, for which `LineClasses` is asked again.
    static let beginsPair = LineClass(rawValue: 1 << 21)
    static let endsPair = LineClass(rawValue: 1 << 22)
    /// 个 in 个/月: a word may be torn behind it.
    static let beforeTear = LineClass(rawValue: 1 << 23)
    static let numbered = LineClass(rawValue: 1 << 24)
}
