import Foundation
import Testing

@testable import Extractor

/// Every sample gives its golden records, to the byte.
struct GoldenTests {
    @Test func thereAreSamples() { #expect(Project.samples.count >= 11) }

    @Test(arguments: Project.samples)
    func aSampleGivesItsGoldenRecords(name: String) throws {
        let found = String(
            decoding: try written(try Project.sample(name), doc: name + ".txt"), as: UTF8.self)
        let golden = Project.path("samples/\(name).ndjson")
        guard FileManager.default.fileExists(atPath: golden) else {
            Issue.record("samples/\(name).ndjson is missing: run 'make golden'")
            return
        }
        let expected = try String(contentsOfFile: golden, encoding: .utf8)
        if found == expected, found.utf8.count == expected.utf8.count { return }
        Issue.record("\(GoldenTests.complaint(name, expected, found))")
    }

    static func complaint(_ name: String, _ expected: String, _ found: String) -> String {
        let diff = RecordDiff(expected, found)
        return """
            \(name): \(diff.entries.count) records are not as in samples/\(name).ndjson:
            \(diff.isEmpty ? "the same lines, in another order or with other bytes" : excerpt(diff.entries))
            If that is what the change is for: run 'make golden', read the diff, and commit it.
            """
    }

    @Test func noGoldenIsWithoutItsSample() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Project.path("samples"))
        let orphans = names.filter {
            $0.hasSuffix(".ndjson") && !Project.samples.contains(String($0.dropLast(7)))
        }
        #expect(orphans == [])
    }

    // MARK: - What a failure says

    private func line(_ start: Int, _ rest: String) -> String {
        #"{"type":"amount","id":"amount:\#(start)","start":\#(start),"text":"3 家",\#(rest)}"# + "\n"
    }

    @Test func aChangeIsShownByItsKeys() {
        let old =
            line(3, #""value":3,"unit":"家","modifier":"approx","period":{"edtf":"2022","at":[0,4]}"#)
            + line(20, #""value":4"#) + line(40, #""value":5"#)
        let new =
            line(3, #""value":30,"unit":"家","period":{"edtf":"2021","at":[0,4]},"event":"event:0""#)
            + line(40, #""value":5"#) + line(60, #""low":6,"high":7"#)
        #expect(
            GoldenTests.complaint("report", old, new) == """
                report: 3 records are not as in samples/report.ndjson:
                changed amount:3
                    value: 3 → 30
                    modifier: approx → (none)
                    period.edtf: 2022 → 2021
                    event: (none) → event:0
                gone    amount:20 "3 家" value: 4
                new     amount:60 "3 家" low: 6, high: 7
                If that is what the change is for: run 'make golden', read the diff, and commit it.
                """)
    }

    @Test func aRecordThatMovedIsNoOtherOne() {
        let old = line(3, #""value":3,"sentence":"共3家。""#)
        let new = line(8, #""value":3,"sentence":"共3家。""#)
        #expect(
            RecordDiff(old, new).description == """
                changed amount:8
                    id: amount:3 → amount:8
                    start: 3 → 8
                """)
    }

    @Test func manyChangesAreCutShort() {
        let old = (0..<300).map { line($0, #""value":1"#) }.joined()
        let new = (0..<300).map { line($0, #""value":2"#) }.joined()
        let complaint = GoldenTests.complaint("report", old, new)
        #expect(
            complaint.hasPrefix(
                "report: 300 records are not as in samples/report.ndjson:\nchanged amount:0\n"))
        #expect(complaint.contains("\n… and "))
        #expect(
            complaint.hasSuffix(
                " more\nIf that is what the change is for: run 'make golden', read the diff, and commit it."))
        #expect(complaint.utf8.count < 3500)
    }

    @Test func aLineThatIsNoJSONIsShown() {
        #expect(RecordDiff("{", "").description == "gone    no JSON: {")
    }
}
