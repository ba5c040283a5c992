/// A date with its first and last day.
struct DateValue: Equatable, Sendable {
    enum Precision: UInt8, Sendable { case year, month, day }

    /// Nil is an open end; with `yearIsUnknown` the years mean nothing.
    var start: CalendarDay?
    var end: CalendarDay?
    var precision: Precision
    var relation = Relation.none
    var inferred = false
    var yearIsUnknown = false
    /// The phrase in the normalised text.
    @PackedRange var phrase: Range<Int> = 0..<0

    /// Whether it may govern the sentences that follow: since and before say too little.
    var isPeriod: Bool { relation == .none || relation == .asOf }

    /// Whether it is several years, from the first day of one to the last of another.
    var isOfYears: Bool {
        guard precision == .year, relation == .none, let start, let end else { return false }
        return start.year < end.year
    }

    /// Whether it is a day that no month ends with: one of an event, not of a balance.
    var isMoment: Bool {
        guard precision == .day, relation == .none, let start, start == end else { return false }
        return start != start.inMonth.last
    }

    /// Whether another date lies within.
    func holds(_ other: DateValue) -> Bool {
        guard let start, let end, let first = other.start, let last = other.end else { return false }
        return start <= first && last <= end
    }

    /// Whether it is one quarter of a year.
    var isQuarter: Bool {
        guard precision == .month, let start, let end, start.month % 3 == 1 else { return false }
        return end.inMonth == start.inMonth + 2
    }

    /// Whether it is twelve months that begin in another month than January.
    var isFiscalYear: Bool {
        guard let start, let end, start.month != 1 else { return false }
        return start.day == 1 && end == (start.inMonth + 11).last
    }

    /// Appends the date in EDTF (ISO 8601-2): `2022-04/2023-03`, `2022-06/..`, `XXXX-09-16`.
    @inline(__always)
    func writeEDTF<Sink: DigitSink>(into out: inout Sink) {
        if let start { write(start, into: &out) } else { out.append("..") }
        if let start, let end, isSingle(start, end) { return }
        if start == nil, end == nil { return }
        out.append(UInt8(ascii: "/"))
        if let end { write(end, into: &out) } else { out.append("..") }
    }

    private func isSingle(_ start: CalendarDay, _ end: CalendarDay) -> Bool {
        switch precision {
        case .year: start.year == end.year
        case .month: start.year == end.year && start.month == end.month
        case .day: start == end
        }
    }

    @inline(__always)
    private func write<Sink: DigitSink>(_ day: CalendarDay, into out: inout Sink) {
        if yearIsUnknown {
            // The year after the first, of a range over New Year, is as unknown.
            out.append("XXXX")
        } else {
            out.appendDigits(day.year, width: 4)
        }
        if precision == .year { return }
        out.append(UInt8(ascii: "-"))
        out.appendDigits(day.month, width: 2)
        if precision == .month { return }
        out.append(UInt8(ascii: "-"))
        out.appendDigits(day.day, width: 2)
    }
}

extension CalendarDay {
    /// Appends `2022-03-15`.
    @inline(__always)
    func write<Sink: DigitSink>(into out: inout Sink) {
        out.appendDigits(year, width: 4)
        out.append(UInt8(ascii: "-"))
        out.appendDigits(month, width: 2)
        out.append(UInt8(ascii: "-"))
        out.appendDigits(day, width: 2)
    }
}

/// Takes the bytes of dates: an array, or the pen of a buffer.
protocol DigitSink {
    mutating func append(_ byte: UInt8)
    mutating func append(_ text: StaticString)
    /// A number of at most nine digits, with leading zeros to `width`.
    mutating func appendDigits(_ number: Int, width: Int)
}

extension [UInt8]: DigitSink {
    mutating func append(_ text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func appendDigits(_ number: Int, width: Int) {
        var divisor = 1
        for _ in 1..<Swift.max(1, width) { divisor *= 10 }
        while number / divisor >= 10 { divisor *= 10 }
        var rest = number
        while divisor > 0 {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / divisor))
            rest %= divisor
            divisor /= 10
        }
    }
}
