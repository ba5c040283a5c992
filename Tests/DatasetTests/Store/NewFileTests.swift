import Testing

@testable import Dataset

struct NewFileTests {
    @Test func replacesWhatIsThere() throws {
        let folder = try Folder(["a/b.txt": "old"])
        let file = try NewFile("a/b.txt", in: folder.path)
        try file.write("new ")
        try file.write("text")
        #expect(folder.text("a/b.txt") == "old")
        try file.flush()
        try file.replace()
        #expect(folder.text("a/b.txt") == "new text")
        #expect(folder.files == ["a/b.txt"])
        #expect(file.bytes == 8)
        #expect(file.sha256 == Digest.of("new text"))
    }

    @Test func manyAreFlushedAtOnce() throws {
        let folder = try Folder([:])
        let files = try (0..<3).map { try NewFile("\($0)/a.txt", in: folder.path) }
        for file in files { try file.write(file.path) }
        try NewFile.flush([])
        try NewFile.flush(files)
        for file in files { try file.replace() }
        #expect(folder.files == ["0/a.txt", "1/a.txt", "2/a.txt"])
        #expect(folder.text("1/a.txt") == "\(folder.path)/1/a.txt")
    }

    @Test func isGoneIfNotKept() throws {
        let folder = try Folder(["b.txt": "old"])
        var file: NewFile? = try NewFile("b.txt", in: folder.path)
        try file?.write("new")
        #expect(folder.files.count == 2)
        file = nil
        #expect(folder.files == ["b.txt"])
        #expect(folder.text("b.txt") == "old")
    }

    @Test func whereItCannotBe() throws {
        let folder = try Folder(["a": "a file"])
        let problem = #expect(throws: Problem.self) { try NewFile("a/b.txt", in: folder.path) }
        #expect(problem?.description == "\(folder.path)/a/b.txt: cannot write: Not a directory")
    }

    @Test func digest() {
        #expect(Digest.of("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(Digest.of("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }
}
