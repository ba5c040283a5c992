import Testing

@testable import Dataset

struct InputSearchTests {
    private let folder: Folder

    init() throws { folder = try Folder(["reports/dairy/a.txt": "甲", "other/dairy/a.txt": "乙", "ds/x": ""]) }

    private func find(_ paths: [String], _ input: String, _ text: String) throws -> InputSearch.Found {
        try InputSearch(paths, dataset: folder.path("ds"))
            .find(input, bytes: text.utf8.count, sha256: Digest.of(text))
    }

    @Test func underTheFoldersGiven() throws {
        let paths = [folder.path("other"), folder.path("reports")]
        #expect(try find(paths, "dairy/a.txt", "甲") == .file(folder.path("reports/dairy/a.txt")))
        #expect(try find(paths, "dairy/a.txt", "丙") == .changed(folder.path("other/dairy/a.txt")))
        #expect(try find(paths, "dairy/b.txt", "甲") == .missing)
        #expect(try find([folder.path("nowhere")], "dairy/a.txt", "甲") == .missing)
    }

    @Test func aFileThatWasGivenItself() throws {
        #expect(
            try find([folder.path("reports/dairy/a.txt")], "a.txt", "甲")
                == .file(folder.path("reports/dairy/a.txt")))
    }

    @Test func aroundTheDatasetIfNothingIsGiven() throws {
        #expect(
            try find([], "dairy/a.txt", "甲") == .file("\(folder.path("ds"))/../reports/dairy/a.txt"))
    }
}
