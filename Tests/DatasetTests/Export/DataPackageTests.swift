import Extractor
import Foundation
import Testing

@testable import Dataset

struct DataPackageTests {
    @Test(arguments: [
        ("records/a/b-1.txt.ndjson", "records/a/b-1.txt.ndjson"),
        ("records/A b.txt.ndjson", "records/a-b.txt.ndjson-"),
        ("records/岚坪 乳业2021.txt.ndjson", "records/-2021.txt.ndjson-"),
    ])
    func names(_ path: String, _ name: String) {
        #expect(DataPackage.name(of: path).hasPrefix(name))
        #expect(DataPackage.name(of: path).wholeMatch(of: /[-a-z0-9._\/]+/) != nil)
    }

    @Test func namesDiffer() {
        #expect(DataPackage.name(of: "records/岚坪.ndjson") != DataPackage.name(of: "records/驮铃.ndjson"))
        #expect(DataPackage.name(of: "records/A.ndjson") != DataPackage.name(of: "records/a.ndjson"))
    }

    @Test func text() throws {
        let state = InputState(
            input: "岚\"坪.txt", kind: "text", bytes: 7, sha256: "ab", fingerprint: "", badLines: 0, reports: 1,
            records: 3,
            recordsPath: "records/岚\"坪.txt.ndjson", recordsBytes: 9, recordsSHA256: "cd")
        let report = ReportRow(
            report: "岚\"坪.txt", input: "岚\"坪.txt", doc: "岚\"坪.txt", company: "岚坪", year: 2021,
            encoding: "gb18030",
            bytes: 7, sha256: "ab", events: 1, amounts: 2, recordsPath: "")
        let recipe = Recipe(pack: .builtIn, types: .standard, encoding: .auto, year: nil)
        let text = DataPackage(recipe: recipe, inputs: [state], reports: [report], tables: []).text
        let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let resources = try #require(json["resources"] as? [[String: Any]])
        #expect(resources.map { $0["path"] as? String } == ["dataset.sqlite", "records/岚\"坪.txt.ndjson"])
        #expect(resources[1]["hash"] as? String == "sha256:cd")
        let input = try #require(resources[1]["input"] as? [String: Any])
        #expect(input["company"] as? String == "岚坪")
        #expect(input["year"] as? Int == 2021)
        #expect(input["encoding"] as? String == "gb18030")
        #expect((resources[1]["counts"] as? [String: Int])?["amounts"] == 2)
        #expect((json["extract"] as? [String: Any])?["version"] as? String == Version.current)
        #expect(text.hasSuffix("}\n"))
    }
}
