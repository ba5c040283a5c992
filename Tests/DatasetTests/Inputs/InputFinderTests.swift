import Foundation
import Testing

@testable import Dataset

struct InputFinderTests {
    private func docs(_ finder: InputFinder) -> [String] { finder.inputs.map(\.doc) }

    @Test func foldersAreGoneThroughInOrder() throws {
        let folder = try Folder([
            "b.txt": "", "a/z.TXT": "", "a/b/c.jsonl": "", "a.txt": "", "x.pdf": "", "notes.md": "",
            "a/.hidden.txt": "",
            ".git/b.txt": "",
        ])
        let finder = try InputFinder([folder.path])
        #expect(docs(finder) == ["a.txt", "a/b/c.jsonl", "a/z.TXT", "b.txt", "notes.md", "x.pdf"])
        #expect(finder.inputs.map(\.kind) == [.text, .jsonl, .text, .text, .text, .pdf])
        #expect(finder.inputs[1].path == folder.path("a/b/c.jsonl"))
        #expect(finder.problems == [])
        #expect(docs(try InputFinder([folder.path + "/"])) == docs(finder))
    }

    @Test func linkLoopsEnd() throws {
        let folder = try Folder(["a/b.txt": ""])
        try folder.link("a/up", to: "..")
        try folder.link("a/self.txt", to: "self.txt")
        try folder.link("a/nowhere.txt", to: "missing.txt")
        try folder.link("other.txt", to: "a/b.txt")
        let finder = try InputFinder([folder.path])
        #expect(docs(finder) == ["a/b.txt", "other.txt"])
        #expect(finder.problems == [])
    }

    @Test func aFileThatIsNamedIsTextWhateverItsEnding() throws {
        let folder = try Folder(["a/report.md": "", "a/b.txt": ""])
        let finder = try InputFinder([folder.path("a/report.md"), folder.path("a/b.txt")])
        #expect(docs(finder) == ["b.txt", "report.md"])
        #expect(finder.inputs[1].kind == .text)
    }

    @Test func oneFileNamedTwiceIsOneInput() throws {
        let folder = try Folder(["a.txt": ""])
        #expect(docs(try InputFinder([folder.path, folder.path("a.txt"), folder.path])) == ["a.txt"])
    }

    @Test func twoFilesOfOneNameClash() throws {
        let folder = try Folder(["a/r.txt": "1", "b/r.txt": "2"])
        let clash = #expect(throws: InputFinder.Clash.self) {
            try InputFinder([folder.path("a"), folder.path("b")])
        }
        #expect(
            clash?.problems.map(\.description) == [
                "\(folder.path)/b/r.txt: would have the same name in the dataset as \(folder.path)/a/r.txt: r.txt; "
                    + "rename one, or give a folder that holds both"
            ])
    }

    @Test func whatIsMissingIsReportedAndTheRestFound() throws {
        let folder = try Folder(["a.txt": ""])
        let finder = try InputFinder([folder.path("b.txt"), folder.path("a.txt"), "/dev/null"])
        #expect(docs(finder) == ["a.txt"])
        #expect(
            finder.problems.map(\.description) == [
                "\(folder.path)/b.txt: cannot read: No such file or directory",
                "/dev/null: cannot read: neither a file nor a folder",
            ])
        #expect(finder.unknown == ["b.txt"])
    }

    @Test func theDatasetIsNoInput() throws {
        let folder = try Folder(["a.txt": "", "out/b.txt": ""])
        #expect(docs(try InputFinder([folder.path], excluding: folder.path("out"))) == ["a.txt"])
    }
}
