import Testing

@testable import Extractor

struct RecordFilterTests {
    private static let text =
        "2022年，公司營業收入为3亿元，同比增长24%。2023年6月，公司捐赠500万元，惠及学生18—20万名。"

    private func kept(_ change: (inout RecordFilter) throws -> Void) throws -> [String] {
        var extractor = Extractor()
        try change(&extractor.options.filter)
        return try extractor.records(in: Self.text).map(\.text)
    }

    @Test func withoutAQuestionAllAreKept() throws {
        #expect(try kept { _ in } == Extractor().records(in: Self.text).map(\.text))
        #expect(RecordFilter().isOpen)
    }

    @Test func metricsInEitherScript() throws {
        #expect(try kept { $0.metric = try SearchPattern("营业收入") } == ["3亿元", "24%"])
        #expect(try kept { $0.metric = try SearchPattern("^捐贈") } == ["500万元"])
    }

    @Test func unitsAsInTheRecords() throws {
        #expect(try kept { $0.unit = "%" } == ["24%"])
        #expect(try kept { $0.unit = "CNY" } == ["3亿元", "500万元"])
        #expect(try kept { $0.unit = "元" } == [])
    }

    @Test func periodsThatLieWithin() throws {
        #expect(try kept { $0.period = EDTFPeriod("2023") }.filter { $0.count < 12 } == ["500万元", "18—20万名"])
        #expect(try kept { $0.period = EDTFPeriod("2022/..") }.contains("3亿元"))
        #expect(try kept { $0.period = EDTFPeriod("2023-07") } == [])
    }

    @Test func valuesThatMayBeAsLarge() throws {
        #expect(try kept { $0.least = ExactDecimal("200000") } == ["3亿元", "500万元", "18—20万名"])
        #expect(try kept { $0.least = ExactDecimal("300000000.01") } == [])
    }

    @Test func allThatIsAsked() throws {
        #expect(
            try kept {
                $0.unit = "CNY"
                $0.period = EDTFPeriod("2023")
            } == ["500万元"])
    }

    /// What is left is written as it would be without a filter.
    @Test(arguments: RecordFormat.allCases)
    func linesStayAsTheyAre(format: RecordFormat) throws {
        func lines(_ filter: RecordFilter) throws -> [Substring] {
            var options = Extractor.Options()
            (options.format, options.filter) = (format, filter)
            var out: [UInt8] = []
            _ = try Extractor(options: options).run(ByteSource(bytes: Array(Self.text.utf8), name: "-")) {
                out += $0
            }
            return String(decoding: out, as: UTF8.self).split(whereSeparator: \.isNewline)
        }
        var filter = RecordFilter()
        filter.least = ExactDecimal(1)
        let all = try lines(RecordFilter())
        let some = try lines(filter)
        #expect(some.count < all.count && some.count > 3)
        #expect(some.allSatisfy { line in all.contains { $0.trimmed == line.trimmed } })
    }
}

extension Substring {
    /// Without the comma that stands behind all but the last of a JSON array.
    fileprivate var trimmed: Substring { hasSuffix(",") ? dropLast() : self }
}
