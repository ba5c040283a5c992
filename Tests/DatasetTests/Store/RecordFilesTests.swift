import Foundation
import Testing

@testable import Dataset

struct RecordFilesTests {
    private func state(_ doc: String, _ text: String) -> InputState {
        InputState(
            input: doc, kind: "text", bytes: 1, sha256: "", fingerprint: "", badLines: 0, reports: 1,
            records: 1,
            recordsPath: Layout.records(of: doc), recordsBytes: text.utf8.count,
            recordsSHA256: Digest.of(text))
    }

    @Test func altered() throws {
        let folder = try Folder(["records/a.txt.ndjson": "one", "datapackage.json": ""])
        let files = RecordFiles(folder: folder.path)
        #expect(files.isIntact(state("a.txt", "one")))
        #expect(!files.isIntact(state("a.txt", "four")))
        #expect(!files.isIntact(state("b.txt", "one")))
        // As long as before, but other.
        usleep(20_000)
        try folder.write("two", to: "records/a.txt.ndjson")
        #expect(!files.isIntact(state("a.txt", "one")))
    }

    @Test func strays() throws {
        let folder = try Folder([
            "records/a.txt.ndjson": "", "records/b/c.txt.ndjson": "", "records/.new-1": "",
            "tables/.new-2": "",
            ".new-3": "", "records/README": "", "other/x.ndjson": "", "tables/events.csv": "",
        ])
        let strays = RecordFiles(folder: folder.path).strays(beside: [state("a.txt", "")])
        #expect(strays.records == ["records/b/c.txt.ndjson"])
        #expect(strays.unfinished == [".new-3", "records/.new-1", "tables/.new-2"])
    }

    @Test func removalTakesEmptyFoldersAlong() throws {
        let folder = try Folder(["records/a/b/c.ndjson": "", "records/a/d.ndjson": ""])
        let files = RecordFiles(folder: folder.path)
        try files.remove("records/a/b/c.ndjson")
        #expect(folder.files == ["records/a/d.ndjson"])
        #expect(!FileManager.default.fileExists(atPath: folder.path("records/a/b")))
        try files.remove("records/a/d.ndjson")
        #expect(!FileManager.default.fileExists(atPath: folder.path("records")))
        try files.remove("records/a/d.ndjson")
    }
}
