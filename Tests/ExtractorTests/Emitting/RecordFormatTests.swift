import Foundation
import Testing

@testable import Extractor

struct RecordFormatTests {
    /// What a program writes of several inputs.
    private func whole(_ inputs: [[UInt8]], _ format: RecordFormat) throws -> String {
        var options = Extractor.Options(types: .all)
        options.format = format
        var out: [UInt8] = []
        try Extractor(options: options).run(
            inputs.indices.map { "\($0)" },
            open: { name in ByteSource(bytes: inputs[Int(name) ?? 0], name: "test.txt") },
            write: { out += $0 }, ended: { _, _ in })
        return String(decoding: out, as: UTF8.self)
    }

    @Test(arguments: PropertyTests.documents)
    func theArrayHoldsTheLines(document: PropertyTests.Document) throws {
        let lines = String(decoding: try written(document.bytes), as: UTF8.self).utf8
            .split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
        let array = try JSON(whole([document.bytes], .json))
        #expect(try array == .array(lines.map { try JSON($0) }))
    }

    /// `run` of the library writes a whole document, also of one input.
    @Test func oneInputIsADocument() throws {
        let array = try JSON(
            String(decoding: try written(Array("3 家和 4 家".utf8), format: .json), as: UTF8.self))
        guard case .array(let items) = array else { return #expect(Bool(false), "no array") }
        #expect(items.map { $0["value"]?.number } == ["3", "4"])
        let empty = String(decoding: try written([], format: .json), as: UTF8.self)
        #expect(try JSON(empty) == .array([]))
    }

    /// What was read before the source failed is a document too, and the failure is told.
    @Test func anArrayThatEndsEarlyIsStillOne() throws {
        var options = Extractor.Options(types: .all)
        options.format = .json
        var out: [UInt8] = []
        let directory = FileManager.default.temporaryDirectory.path
        #expect(throws: ByteSource.Failure.self) {
            _ = try Extractor(options: options).run(.file(directory)) { out += $0 }
        }
        if !out.isEmpty { #expect(try JSON(String(decoding: out, as: UTF8.self)) == .array([])) }
    }

    @Test func severalInputsAreOneArray() throws {
        let array = try JSON(whole([Array("3 家".utf8), [], Array("4 家和 5 家".utf8)], .json))
        guard case .array(let items) = array else { return #expect(Bool(false), "no array") }
        #expect(items.map { $0["value"]?.number } == ["3", "4", "5"])
    }

    @Test func withoutRecordsTheArrayIsEmpty() throws {
        #expect(try JSON(whole([], .json)) == .array([]))
        #expect(try whole([Array("没有。".utf8)], .ndjson) == "")
    }

    // MARK: - For eyes

    @Test func columnsAreAligned() throws {
        let text = "研发费用同比下降 24%。\n每天有 200-300 人到访。\n\n2022 年，捐赠总额超 2,270 万元。\n"
        #expect(
            try whole([Array(text.utf8)], .pretty) == """
                 line  date                   what                                                       value  unit      change
                    1                         研发费用                                                      24  %         decrease yoy
                    2                         每天                                                     200–300  人
                    4  2022                   ● 捐赠总额超2,270万元
                    4  2022                   2022 年
                    4  2022                   捐赠总额                                             >22,700,000  CNY

                """)
    }

    @Test(arguments: [
        ("0", "0"), ("999", "999"), ("1000", "1,000"), ("-1000", "-1,000"), ("-100", "-100"),
        ("22700000", "22,700,000"), ("1234.5678", "1,234.5678"), ("0.0001", "0.0001"),
    ])
    func thousandsAreSetApart(number: String, grouped: String) {
        #expect(PrettyWriter.grouped(number) == grouped)
    }

    @Test(arguments: [
        ("abc", 5, "abc  "), ("海棠", 5, "海棠 "), ("海棠乳业", 5, "海棠…"), ("海棠乳业", 8, "海棠乳业"),
        ("é", 2, "é "), ("ａ", 3, "ａ "),
    ])
    func aChineseCharacterTakesTwoColumns(text: String, columns: Int, shown: String) {
        #expect(PrettyWriter.left(text, columns) == shown)
    }

    @Test func nothingInTheTextMovesTheCursor() throws {
        let text = "2022\u{1B}[31m 年，“\u{7}红\r\n3,200 人\u{8}”。"
        let out = try whole([Array(text.utf8)], .pretty)
        let moving = out.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F }
        #expect(moving.isEmpty, "\(out)")
        #expect(out.split(separator: "\n").count == records(text).count + 1)
    }

    @Test func colourIsOnlyColour() throws {
        var options = Extractor.Options(types: .all)
        options.format = .pretty
        options.isColored = true
        let bytes = try Project.sample(Project.samples[0])
        var colored = ""
        _ = try Extractor(options: options).run(ByteSource(bytes: bytes, name: "test.txt")) {
            colored += String(decoding: $0, as: UTF8.self)
        }
        #expect(colored.contains("\u{1B}[3"))
        var plain = String.UnicodeScalarView()
        var isCode = false
        for scalar in colored.unicodeScalars {
            if scalar == "\u{1B}" { isCode = true }
            if !isCode { plain.append(scalar) }
            if scalar == "m" { isCode = false }
        }
        // A cell keeps the blanks that colour has wrapped.
        func lines(_ text: String) -> [String] {
            text.split(separator: "\n").map { line in
                String(line.reversed().drop { $0 == " " }.reversed())
            }
        }
        let expected = String(decoding: try written(bytes, format: .pretty), as: UTF8.self)
        #expect(lines(String(plain)) == lines(expected))
    }
}
