/// What kind of report a document is: its year, its period, how it counts years and money.
struct ReportIdentity {
    /// The year the report is about, or 0.
    private(set) var year = 0
    /// The period it is about, where a title or a fiscal year says it.
    private(set) var period: SourceDate?
    /// Whether it counts years from 1912 and means New Taiwan dollars by 元.
    private(set) var isTaiwanese = false
    /// Whether it says so itself, by 民國 or 新臺幣; else small signs do.
    private(set) var saysTaiwanese = false
    /// Whether it writes years in two digits: 08年.
    private(set) var writesShortYears = false
    private(set) var yearSource = Source.none

    /// How sure the year is, in ascending order.
    enum Source: Int { case none, text, name, title, option }

    /// Where it is from, if the user says so.
    let region: Region

    /// `year`, `region`: what the user says; `name`: the input's name, which may hold the year.
    init(year: Int?, region: Region = .auto, name: String) {
        self.region = region
        if region == .taiwan { countsInTaiwanDollars() }
        if let year {
            set(year, .option)
        } else if let year = ReportIdentity.year(inName: name) {
            set(year, .name)
        }
    }

    private mutating func set(_ year: Int, _ source: Source) {
        guard source.rawValue > yearSource.rawValue else { return }
        self.year = year
        yearSource = source
    }

    /// The first number that may be the year of a report in the last component of a path.
    static func year(inName name: String) -> Int? {
        let base = name.split(separator: "/").last ?? ""
        var digits: [UInt8] = []
        for byte in Array(base.utf8) + [0] {
            if (0x30...0x39).contains(byte) {
                digits.append(byte)
                continue
            }
            if digits.count == 4, let year = Int(String(decoding: digits, as: UTF8.self)),
                CalendarYear.ofReport.contains(year)
            {
                return year
            }
            digits.removeAll()
        }
        return nil
    }

    /// Learns from a date with a year of its own. `isTitle`: it stands in the title of a report.
    mutating func learn(
        _ reading: DateReading, _ value: DateValue, isTitle: Bool, locate: (DateValue) -> SourceDate
    ) {
        if reading.isMinguo { countsInTaiwanDollars() }
        if reading.hasShortYear, !isTaiwanese { writesShortYears = true }
        guard let start = value.start, let end = value.end else { return }
        if reading.fiscalMonths > 0 {
            set(end.year, .title)
            if period == nil { period = locate(value) }
        } else if isTitle {
            set(end.year, .title)
            // A day is of what is announced; several years are those of a work report.
            if period == nil, value.precision != .day || start.year < end.year, end.year - start.year < 10 {
                period = locate(value)
            }
        } else {
            set(start.year, .text)
        }
    }

    /// Whether a year is near the report's.
    func isNear(_ year: Int) -> Bool { abs(year - self.year) <= 3 }

    mutating func countsInTaiwanDollars() {
        guard region == .auto || region == .taiwan else { return }
        isTaiwanese = true
        saysTaiwanese = true
    }

    /// By ``RegionSigns``.
    mutating func seemsTaiwanese() { isTaiwanese = true }
}
