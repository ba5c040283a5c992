import Foundation
import PackFile
import Testing

@testable import Extractor

/// Packs of any size and shape: they work, or the error says why.
struct PackLimitTests {
    private func pack(_ rules: String, type: String = "amount") throws -> CompiledPack {
        var own = PatternPack()
        try PackFile.read("type: \(type)\nrules:\n" + rules, file: "own.yaml", into: &own)
        return try CompiledPack(PatternPack.builtIn.merging(own))
    }

    private func texts(_ text: String, _ pack: CompiledPack) throws -> [String] {
        let types = RecordTypes(names: ["amount", "certificate"])
        return try Extractor(pack: pack, options: Extractor.Options(types: types)).records(in: text).map(
            \.text)
    }

    /// Ideographs that read as they are.
    private static let ideographs = Array(
        (0x5000..<0x6000).compactMap { Unicode.Scalar($0).map(String.init) }
            .filter { CompiledPack.builtIn.characters.reading(of: $0) == $0 }.prefix(700))

    @Test func moreThan255FirstAndNextCharactersWork() throws {
        let starts = PackLimitTests.ideographs.prefix(600).map { "\($0)丙" }.joined(separator: ", ")
        let next = PackLimitTests.ideographs.joined()
        let pack = try pack(
            """
              - {name: own.words, starts: [\(starts)], pattern: '.丙[0-9]+头'}
              - {name: own.next, starts: [digit], next: \(next), pattern: '[0-9]+\\p{Han}丁'}
            """, type: "certificate")
        for index in [0, 254, 255, 256, 599] {
            let first = PackLimitTests.ideographs[index]
            #expect(try texts("\(first)丙5头", pack) == ["\(first)丙5头"], "the word \(index)")
        }
        for index in [0, 254, 255, 256, 699] {
            let behind = PackLimitTests.ideographs[index]
            #expect(try texts("有5\(behind)丁", pack) == ["5\(behind)丁"], "the character \(index)")
        }
        // The built-in rules are there as before.
        #expect(try texts("2022年，捐赠500万元。", pack).contains("500万元"))
    }

    @Test func tooManyRulesAreAnError() {
        var own = PatternPack()
        let origin = PatternPack.Origin(file: "own.yaml", line: 7)
        own.rules = (0..<66_000).map {
            PatternPack.Rule(
                name: "own.\($0)", type: "amount", summary: "", starts: ["digit"], pattern: "[0-9]头",
                origin: origin)
        }
        own.replacesBuiltIn = true
        #expect(throws: PackErrors.self) { try CompiledPack(own) }
        do { _ = try CompiledPack(own) } catch {
            #expect(
                error.errors.first?.description
                    == "own.yaml:7: a pack has at most 60000 rules, this one 66000")
        }
    }

    // MARK: - What a rule costs

    /// `(a+)+` in the shape of a rule: it tries every way of dividing the letters.
    private static let explosive =
        "  - {name: own.explosive, starts: [甲], pattern: '(?:甲+)+(?<value>[0-9]+)头'}\n"

    @Test func aRuleThatTakesTooLongIsReportedOnceAndTheOthersGoOn() throws {
        let pack = try pack(PackLimitTests.explosive)
        let line = String(repeating: "甲", count: 40) + "乙。\n"
        let text = "捐赠500万元。\n" + String(repeating: line, count: 20) + "2022年，捐赠600万元。\n"
        for jobs in [1, 3] {
            var options = Extractor.Options()
            options.jobs = jobs
            options.chunkSize = 100
            var out: [UInt8] = []
            let summary = try Extractor(pack: pack, options: options).run(
                ByteSource(bytes: Array(text.utf8), name: "r.txt")
            ) { out += $0 }
            #expect(summary.exceeded == [Extractor.ExceededRule(rule: "own.explosive", line: 2)])
            let found = String(decoding: out, as: UTF8.self)
            #expect(found.contains("500万元") && found.contains("600万元"))
        }
        #expect(try texts("甲甲5头", pack) == ["甲甲5头"])
    }

    /// Whoever reads a report after another one is told of its slow rules too.
    @Test func slowRulesAreReportedOfEachInput() throws {
        let extractor = Extractor(pack: try pack(PackLimitTests.explosive))
        func exceeded(_ text: String) throws -> [String] {
            try extractor.run(ByteSource(bytes: Array(text.utf8), name: "r.txt")) { _ in }.exceeded.map(
                \.rule)
        }
        let slow = String(repeating: "甲", count: 40) + "乙。\n"
        #expect(try exceeded(slow) == ["own.explosive"])
        #expect(try exceeded("捐赠500万元。\n") == [])
        #expect(try exceeded(slow) == ["own.explosive"])
    }

    // MARK: - Files of a pack

    private func reading(_ prepare: (String) throws -> Void) throws -> String {
        let folder = NSTemporaryDirectory() + "pack-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try prepare(folder)
        do {
            _ = try PackFile.read(directory: folder)
            return "read"
        } catch {
            return error.description.replacingOccurrences(of: folder + "/", with: "")
        }
    }

    @Test func whatIsNoFileIsAnErrorAndIsNotWaitedFor() throws {
        #expect(
            try reading { mkfifo($0 + "/a.yaml", 0o600) }
                == "a.yaml: cannot read the file: it is no regular file")
        #expect(
            try reading { symlink("/dev/zero", $0 + "/a.yaml") }
                == "a.yaml: cannot read the file: it is no regular file")
        #expect(
            try reading { mkdir($0 + "/a.yaml", 0o700) }
                == "a.yaml: cannot read the file: it is no regular file")
        #expect(
            try reading { symlink("nowhere", $0 + "/a.yaml") }
                == "a.yaml: cannot read the file: No such file or directory")
        #expect(
            try reading { symlink("a.yaml", $0 + "/a.yaml") }
                == "a.yaml: cannot read the file: Too many levels of symbolic links")
        #expect(
            try reading { try Data([0x89, 0x50, 0xFF]).write(to: URL(fileURLWithPath: $0 + "/a.yaml")) }
                == "a.yaml: cannot read the file: not UTF-8")
        #expect(
            try reading {
                truncate(
                    FileManager.default.createFile(atPath: $0 + "/a.yaml", contents: nil)
                        ? $0 + "/a.yaml" : "", 9 << 20)
            }
                == "a.yaml: cannot read the file: it is longer than 8388608 bytes")
    }
}
