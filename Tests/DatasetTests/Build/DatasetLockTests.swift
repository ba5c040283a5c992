import Testing

@testable import Dataset

struct DatasetLockTests {
    @Test func oneAtATime() throws {
        let folder = try Folder()
        var first: DatasetLock? = try DatasetLock(folder: folder.path)
        let problem = #expect(throws: Problem.self) { try DatasetLock(folder: folder.path) }
        #expect(
            problem?.description
                == "\(folder.path): another run is writing this dataset: wait for it to end")
        withExtendedLifetime(first) {}
        first = nil
        _ = try DatasetLock(folder: folder.path)
    }

    @Test func noFolder() {
        let problem = #expect(throws: Problem.self) { try DatasetLock(folder: "/nowhere/at/all") }
        #expect(problem?.description == "/nowhere/at/all: cannot write: No such file or directory")
    }
}
