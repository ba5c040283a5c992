import Testing

@testable import Dataset

struct PanelCompanyTests {
    private func report(_ name: String, _ company: String?, _ year: Int?) -> ReportRow {
        ReportRow(
            report: name, input: name, doc: name, company: company, year: year, encoding: "utf-8", bytes: 0,
            sha256: "", recordsPath: "")
    }

    private var all: [PanelCompany] {
        PanelCompany.all(of: [
            report("a", "嘉濤置業", 2022), report("b", "嘉涛置业", 2023), report("c", nil, 2021),
            report("d", nil, nil), report("e", "嘉涛置业集团", 2024),
        ])
    }

    private func names(_ names: String..., areOne: Bool = false) throws -> [String] {
        try PanelCompany.choose(names, among: all, areOne: areOne)
            .map { "\($0.name ?? "-"): \($0.reports.map(\.report).joined())" }
    }

    @Test func reportsOfOne() throws {
        // In either script, the latest first; those of no company are one.
        #expect(try names() == ["-: cd", "嘉涛置业: ba", "嘉涛置业集团: e"])
    }

    @Test func chosen() throws {
        #expect(try names("嘉濤置業") == ["嘉涛置业: ba"])
        #expect(try names("嘉涛") == ["嘉涛置业: ba", "嘉涛置业集团: e"])
        #expect(try names("集团", "嘉涛置业") == ["嘉涛置业: ba", "嘉涛置业集团: e"])
        #expect(try names("嘉涛", areOne: true) == ["嘉涛置业集团: eba"])
        #expect(try names("") == ["-: cd"])
        let error = #expect(throws: PanelError.self) { try names("云岐") }
        #expect(error == .unknownCompany("云岐", known: ["嘉涛置业", "嘉涛置业集团"]))
    }
}
