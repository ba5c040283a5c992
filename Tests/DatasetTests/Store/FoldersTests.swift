import Foundation
import Testing

@testable import Dataset

struct FoldersTests {
    @Test func foldersOnTheWayAreMadeToo() throws {
        let root = FileManager.default.temporaryDirectory.path + "/extract-folder-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: root) }
        try Folders.make(root + "/a/b/c")
        try Folders.make(root + "/a/b/c")
        var isFolder: ObjCBool = false
        #expect(
            FileManager.default.fileExists(atPath: root + "/a/b/c", isDirectory: &isFolder)
                && isFolder.boolValue)
    }

    /// What is new in a folder is on the disk when that is flushed, the outermost first.
    @Test func whatAFolderIsMadeInIsFlushed() throws {
        let root = FileManager.default.temporaryDirectory.path + "/extract-folder-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: root) }
        var flushed: [String] = []
        func make(_ path: String) throws -> [String] {
            flushed = []
            try Folders.make(path, flush: { flushed.append($0) })
            return flushed
        }
        let above = FileManager.default.temporaryDirectory.path
        #expect(try make(root + "/a/b") == [above, root, root + "/a"])
        #expect(try make(root + "/a/b") == [])
        #expect(try make(root + "/a/c//") == [root + "/a"])
        #expect(try make(root + "//d/e") == [root + "/", root + "//d"])
        #expect(try make("/") == [])
        #expect(try make(".") == [])
        let name = "extract-folder-\(UUID().uuidString)"
        defer { rmdir(name) }
        #expect(try make(name) == ["."])
    }

    @Test func whatCannotBeFlushedIsAnError() throws {
        let folder = try Folder()
        let problem = Problem(folder.path, "cannot write: Input/output error")
        #expect(throws: problem) {
            try Folders.make(folder.path("a"), flush: { (_) throws(Problem) in throw problem })
        }
    }

    @Test func belowAFileThereIsNone() throws {
        let file = FileManager.default.temporaryDirectory.path + "/extract-file-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: file) }
        #expect(FileManager.default.createFile(atPath: file, contents: nil))
        #expect(throws: Problem(file + "/a/b", "cannot make the folder: Not a directory")) {
            try Folders.make(file + "/a/b")
        }
    }
}
