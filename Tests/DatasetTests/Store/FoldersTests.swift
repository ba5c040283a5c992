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

    @Test func belowAFileThereIsNone() throws {
        let file = FileManager.default.temporaryDirectory.path + "/extract-file-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: file) }
        #expect(FileManager.default.createFile(atPath: file, contents: nil))
        #expect(throws: Problem(file + "/a/b", "cannot make the folder: Not a directory")) {
            try Folders.make(file + "/a/b")
        }
    }
}
