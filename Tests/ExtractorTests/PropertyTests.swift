import Foundation
import Testing

@testable import Extractor

/// What holds for every text, however broken: offsets, order, and output that depends on nothing
/// but the text.
struct PropertyTests {
    struct Document: CustomTestStringConvertible, Sendable {
        var name: String
        var bytes: [UInt8]
        var testDescription: String { name }
    }

    static let documents: [Document] =
        Project.samples.map { Document(name: $0, bytes: (try? Project.sample($0)) ?? []) }
        + (0..<60).map { seed in
            Document(
                name: "seed \(seed)",
                bytes: RandomDocument.bytes(
                    seed: seed, fragments: 20 + seed * 6, isBroken: seed % 3 == 0))
        }

    private func records(of document: Document) -> [ExtractedRecord] {
        Extractor(options: Extractor.Options(types: .all)).found(in: document.bytes, doc: document.name)
    }

    // MARK: - Places

    @Test(arguments: documents)
    func theTextIsTheInputFromStartToEnd(document: Document) {
        let decoded =
            document.bytes.starts(with: [0xEF, 0xBB, 0xBF])
            ? document.bytes.dropFirst(3) : document.bytes[...]
        let input = Array(String(decoding: decoded, as: UTF8.self).unicodeScalars)
        func slice(_ range: Range<Int>) -> String {
            String(String.UnicodeScalarView(input[range.clamped(to: input.indices)]))
        }
        for record in records(of: document) {
            #expect(record.start < record.end)
            // Compared as scalars: equal strings may be made of other code points.
            #expect(
                Array(record.text.unicodeScalars) == Array(slice(record.start..<record.end).unicodeScalars),
                "\(record.id)")
            for date in [record.date, record.period].compactMap({ $0 }) {
                #expect(
                    Array(date.text.unicodeScalars) == Array(slice(date.start..<date.end).unicodeScalars),
                    "a date of \(record.id)")
            }
        }
    }

    @Test(arguments: documents)
    func linesAndPagesAreCounted(document: Document) {
        let input = Array(String(decoding: document.bytes, as: UTF8.self).unicodeScalars)
            .drop { $0 == "\u{FEFF}" }
        var places: [(line: Int, page: Int)] = []
        var (line, page) = (1, 1)
        for (offset, scalar) in zip(input.indices, input) {
            places.append((line, page))
            let isPair = scalar == "\r" && offset + 1 < input.endIndex && input[offset + 1] == "\n"
            if scalar == "\n" || scalar == "\r" && !isPair { line += 1 }
            if scalar == "\u{0C}" { page += 1 }
        }
        // A mark that is no byte order mark is a character.
        guard
            input.count == String(decoding: document.bytes, as: UTF8.self).unicodeScalars.count
                || document.bytes.starts(with: [0xEF, 0xBB, 0xBF])
        else { return }
        for record in records(of: document) where record.start < places.count {
            #expect(record.line == places[record.start].line, "\(record.id)")
            #expect(record.page == places[record.start].page, "\(record.id)")
        }
    }

    @Test(arguments: documents)
    func recordsAreInTheOrderOfTheTextAndHaveIDs(document: Document) {
        let records = records(of: document)
        #expect(records.map(\.start) == records.map(\.start).sorted())
        #expect(Set(records.map(\.id)).count == records.count)
        let events = Dictionary(
            uniqueKeysWithValues: records.filter { $0.type == "event" }.map { ($0.id, $0) })
        for record in records {
            #expect(record.id == "\(record.type):\(record.start)")
            guard let id = record.event else { continue }
            guard let event = events[id] else {
                Issue.record("\(record.id) belongs to \(id), which is none")
                continue
            }
            #expect(event.start <= record.start && record.end <= event.end, "\(record.id) in \(id)")
        }
        // Figures and dates do not overlap.
        let found = records.filter { $0.type != "event" }
        for (a, b) in zip(found, found.dropFirst()) { #expect(a.end <= b.start, "\(a.id) and \(b.id)") }
    }

    @Test(arguments: documents)
    func recordsSayWhatTheContractAllows(document: Document) {
        for record in records(of: document) {
            switch record.type {
            case "event":
                #expect(record.date != nil && record.value == nil && record.low == nil, "\(record.id)")
                #expect(record.summary?.isEmpty == false, "\(record.id)")
                #expect(record.summary?.contains { $0.isNewline } == false, "\(record.id)")
            case "date": #expect(record.date != nil && record.sentence == nil, "\(record.id)")
            default:
                #expect((record.value == nil) == (record.low != nil && record.high != nil), "\(record.id)")
                if let low = record.low, let high = record.high { #expect(low < high, "\(record.id)") }
                #expect(record.metric?.contains { $0.isWhitespace } != true, "\(record.id)")
                if record.basis != nil { #expect(record.change != nil, "\(record.id)") }
                if record.type == "percentage" {
                    #expect(["%", "pp", "bp"].contains(record.unit), "\(record.id)")
                }
            }
            for date in [record.date, record.period].compactMap({ $0 }) {
                let isOpen = date.firstDay == nil || date.lastDay == nil
                #expect(date.yearIsUnknown == date.edtf.contains("XXXX"), "\(record.id): \(date.edtf)")
                #expect(
                    date.yearIsUnknown || isOpen == date.edtf.contains(".."), "\(record.id): \(date.edtf)")
                if let first = date.firstDay, let last = date.lastDay {
                    #expect(first <= last, "\(record.id)")
                }
            }
            if let sentence = record.sentence {
                #expect(sentence.unicodeScalars.count <= 502, "\(record.id)")
                #expect(!sentence.contains("\n"), "\(record.id)")
            }
        }
    }

    // MARK: - How the bytes arrive, and who works on them

    @Test(arguments: documents)
    func theOutputDoesNotDependOnChunksOrThreads(document: Document) throws {
        let whole = try written(document.bytes, chunkSize: max(1, document.bytes.count))
        for chunkSize in [1, 7, 4096, document.bytes.count + 1] {
            for jobs in [1, 2, 4] {
                let found = try written(document.bytes, chunkSize: chunkSize, jobs: jobs)
                #expect(found == whole, "chunks of \(chunkSize), \(jobs) jobs: \(difference(whole, found))")
            }
        }
    }

    @Test func theOutputOfALargeInputDoesNotDependOnChunksOrThreads() throws {
        // Prose, a table without one sentence end that is longer than a batch may be, and prose.
        let row = String(repeating: "营业收入 168,920 186,540\n", count: 60)
        let table = String(repeating: row + "毛利 5,920 万元 6,540 万元 5.2%\n", count: 40)
        var bytes = try Project.samples.prefix(3).flatMap { try Project.sample($0) }
        bytes += (table + "\u{0C}2021 年\n" + table + "以上。\n").utf8
        bytes += RandomDocument.bytes(seed: 1000, fragments: 3000, isBroken: true)
        let whole = try written(bytes, chunkSize: bytes.count)
        for (chunkSize, jobs) in [(997, 1), (4096, 4), (64 * 1024, 2), (256 * 1024, 2)] {
            let found = try written(bytes, chunkSize: chunkSize, jobs: jobs)
            #expect(found == whole, "chunks of \(chunkSize), \(jobs) jobs: \(difference(whole, found))")
        }
    }

    @Test(arguments: [RecordFormat.json, .csv, .pretty])
    func noFormatDependsOnChunksOrThreads(format: RecordFormat) throws {
        for document in PropertyTests.documents.prefix(4) {
            let whole = try written(document.bytes, format: format)
            for jobs in [1, 3] {
                #expect(try written(document.bytes, format: format, chunkSize: 1000, jobs: jobs) == whole)
            }
        }
    }

    @Test func typesAreAFilterAndNoMore() throws {
        for document in PropertyTests.documents {
            let all = records(of: document)
            for type in ["event", "amount", "percentage", "date"] {
                let types = RecordTypes(names: [type])
                let only = try Extractor(options: Extractor.Options(types: types))
                    .records(in: document.bytes, doc: document.name)
                #expect(only == all.filter { $0.type == type }, "\(document.name): \(type)")
            }
        }
    }

    /// The first line that differs.
    private func difference(_ a: [UInt8], _ b: [UInt8]) -> String {
        let (a, b) = (String(decoding: a, as: UTF8.self), String(decoding: b, as: UTF8.self))
        let lines = zip(a.split(separator: "\n"), b.split(separator: "\n")).first { $0 != $1 }
        return lines.map { "\n\($0.0)\n\($0.1)" } ?? "\(a.utf8.count) and \(b.utf8.count) bytes"
    }
}

/// What is written is JSON in UTF-8, whatever the text.
struct OutputPropertyTests {
    private static let corpora: [PropertyTests.Document] =
        ((try? FileManager.default.contentsOfDirectory(
            atPath: Project.path("Tests/ExtractorTests/Corpora"))) ?? []).sorted().map {
            PropertyTests.Document(
                name: $0,
                bytes: Array((try? Project.text("Tests/ExtractorTests/Corpora/\($0)"))?.utf8 ?? "".utf8))
        }

    /// Lists of names in two scripts, dealt out by 分别: what is cut by characters must not be cut within one.
    private static let mixtures: [PropertyTests.Document] = (0..<80).map { seed in
        var random = Seeded(seed)
        let names = [
            "甲烷", "VOCs", "M2", "贷款", "10年期", "é", "CO₂", "排放量", "𠮷野", "增速", "Ω", "SO2", "氮氧化物", "A股", "±",
            "收益率", "（含税）", "“双碳”", " ", "·", "😀", "PM2.5",
        ]
        var text = ""
        for _ in 0..<40 {
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                text += random.pick(names) + random.pick(["", "", "、", "和", "及", "与", "，"])
            }
            text += random.pick(["分别为", "分别增长", "依次达", "为"]) + random.pick(["5吨", "11.3%", "3万元"])
            text +=
                random.pick(["、", "和", "及"]) + random.pick(["6吨", "9%", "4万元"]) + random.pick(["。\n", "；"])
        }
        return PropertyTests.Document(name: "mixture \(seed)", bytes: Array(text.utf8))
    }

    @Test(arguments: PropertyTests.documents + corpora + mixtures)
    func everyLineIsJSONInUTF8(document: PropertyTests.Document) throws {
        let out = try written(document.bytes, doc: document.name)
        for line in out.split(separator: UInt8(ascii: "\n")) {
            let text = try #require(String(validating: line, as: UTF8.self), "not UTF-8")
            _ = try JSON(text)
        }
    }
}
