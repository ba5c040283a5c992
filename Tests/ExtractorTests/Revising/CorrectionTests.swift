import Testing

@testable import Extractor

struct CorrectionTests {
    private static let text = "2022年，公司捐赠500万元，员工300人。\n\n另有志愿者一大批。\n"

    /// The correction of what is marked.
    private func correction(
        _ marked: String, _ verdict: Correction.Verdict, _ record: String = "",
        _ values: [RecordKey: Correction.Value] = [:], doc: String = "r.txt"
    ) throws -> Correction {
        let place = try #require(MarkedText(marked))
        let range = try #require(place.ranges.first)
        let text = String(
            String.UnicodeScalarView(Array(place.text.unicodeScalars)[range.lowerBound..<range.upperBound]))
        return Correction(
            doc: doc, start: range.lowerBound, end: range.upperBound, text: text, verdict: verdict,
            record: record, values: values)
    }

    private func lines(
        _ corrections: [Correction], _ text: String = text, jobs: Int = 1
    ) throws -> (lines: [String], unfit: [Correction]) {
        var options = Extractor.Options(types: RecordTypes(names: ["amount"]))
        (options.corrections, options.jobs, options.chunkSize) = (corrections, jobs, 16)
        var out: [UInt8] = []
        let summary = try Extractor(options: options).run(
            ByteSource(bytes: Array(text.utf8), name: "reports/r.txt")
        ) { out += $0 }
        return (
            String(decoding: out, as: UTF8.self).split(separator: "\n").map(String.init), summary.unfit
        )
    }

    @Test func whatIsWrongIsLeftOut() throws {
        let wrong = try correction("2022年，公司捐赠[[500万元]]，", .wrong, "amount:10")
        let found = try lines([wrong])
        #expect(found.lines.count == 1 && found.lines[0].contains("300人"))
        #expect(found.unfit == [])
    }

    @Test func whatIsRightStaysAsItIs() throws {
        let right = try correction("2022年，公司捐赠[[500万元]]，", .right, "amount:10")
        #expect(try lines([right]).lines == lines([]).lines)
    }

    @Test func keysAreCorrected() throws {
        let period = try #require(EDTFPeriod("2021"))
        let one = try correction(
            "2022年，公司捐赠[[500万元]]，", .corrected, "amount:10",
            [
                .value: .number(ExactDecimal(5_000_001)), .unit: .text("USD"), .metric: .text("对外捐赠"),
                .period: .period("2021", period),
            ])
        #expect(
            try lines([one]).lines[0] == """
                {"type":"amount","id":"amount:10","doc":"reports/r.txt","page":1,"line":1,"start":10,"end":15,\
                "text":"500万元","rule":"amount.digits","value":5000001,"unit":"USD","quantity":"money",\
                "metric":"对外捐赠","period":{"text":"500万元","at":[10,15],"edtf":"2021","start":"2021-01-01",\
                "end":"2021-12-31","inferred":true},"event":"event:0",\
                "sentence":"2022年，公司捐赠500万元，员工300人。","corrected":true}
                """)
    }

    @Test func aRangeStandsForAValue() throws {
        let one = try correction(
            "2022年，公司捐赠[[500万元]]，", .corrected, "amount:10",
            [.value: .range(ExactDecimal(1), ExactDecimal(2)), .metric: .none])
        let line = try lines([one]).lines[0]
        #expect(line.contains("\"rule\":\"amount.digits\",\"low\":1,\"high\":2,"))
        #expect(!line.contains("\"metric\""))
    }

    @Test func whatWasMissedIsAdded() throws {
        let missed = try correction(
            "2022年，公司捐赠500万元，员工300人。\n\n另有志愿者[[一大批]]。", .missed, "",
            [.value: .number(ExactDecimal(100)), .unit: .text("人"), .metric: .text("志愿者")])
        #expect(
            try lines([missed]).lines.last == """
                {"type":"amount","id":"amount:30","doc":"reports/r.txt","page":1,"line":3,"start":30,"end":33,\
                "text":"一大批","rule":"correction","value":100,"unit":"人","quantity":"count",\
                "metric":"志愿者","sentence":"另有志愿者一大批。","corrected":true}
                """)
    }

    @Test func anEventThatWasMissedIsAdded() throws {
        let period = try #require(EDTFPeriod("2022"))
        let missed = try correction(
            "2022年，公司捐赠500万元，员工300人。\n\n[[另有志愿者一大批]]。", .missed, "",
            [.type: .text("event"), .period: .period("2022", period)])
        #expect(
            try lines([missed]).lines.last == """
                {"type":"event","id":"event:25","doc":"reports/r.txt","page":1,"line":3,"start":25,"end":33,\
                "text":"另有志愿者一大批","rule":"correction","date":{"text":"另有志愿者一大批","at":[25,33],\
                "edtf":"2022","start":"2022-01-01","end":"2022-12-31","inferred":true},\
                "summary":"另有志愿者一大批","sentence":"另有志愿者一大批。","corrected":true}
                """)
    }

    @Test(arguments: [1, 2])
    func aTextThatChangedIsTold(jobs: Int) throws {
        let gone = try correction("2022年，公司捐赠[[600万元]]，", .wrong, "amount:10")
        let beyond = Correction(doc: "r.txt", start: 9000, end: 9001, text: "元", verdict: .missed)
        let other = Correction(doc: "other.txt", start: 0, end: 1, text: "x", verdict: .missed)
        let found = try lines([gone, beyond, other], jobs: jobs)
        #expect(found.lines.count == 2)
        #expect(found.unfit == [gone, beyond])
        #expect(
            gone.description
                == "the correction of 'amount:10' is left out: '600万元' does not stand at 10 any more")
    }

    /// Another version of the rules may begin the record elsewhere: 约500万元.
    @Test func aRecordThatBeginsElsewhereIsMeant() throws {
        let text = "2022年，公司捐赠约500万元。"
        let wrong = Correction(
            doc: "r.txt", start: 11, end: 16, text: "500万元", verdict: .wrong, record: "amount:11")
        #expect(try lines([wrong], text).lines == [])
    }

    @Test func namesOfReports() {
        let one = Correction(doc: "2023/r.txt", start: 0, end: 1, text: "x", verdict: .right)
        #expect(one.isAbout("reports/2023/r.txt") && one.isAbout("2023/r.txt") && one.isAbout("r.txt"))
        #expect(!one.isAbout("2022/r.txt") && !one.isAbout("ar.txt") && !one.isAbout("x2023/r.txt"))
    }

    /// Records that nobody corrected are written to the byte as without corrections.
    @Test(arguments: Project.samples)
    func allElseIsAsItWas(sample: String) throws {
        let text = String(decoding: try Project.sample(sample), as: UTF8.self)
        let none = Correction(doc: "r.txt", start: 1, end: 2, text: "\u{0}", verdict: .wrong, record: "x")
        #expect(try lines([none], text).lines == lines([], text).lines)
    }
}
