import Foundation
import GRDB
import Testing

@testable import Dataset

struct DatasetStoreTests {
    private func build(_ inputs: Folder, _ output: Folder) throws -> DatasetBuilder.Outcome {
        try DatasetBuilder(folder: output.path("ds")).build([inputs.path])
    }

    private func problem(_ body: () throws -> Void) -> String? {
        do { try body() } catch let problems as DatasetBuilder.Problems {
            return problems.all.map(\.description).joined(separator: "\n")
        } catch { return "\(error)" }
        return nil
    }

    private func made() throws -> (inputs: Folder, output: Folder, database: String) {
        let inputs = try Folder(["a-2021.txt": "2021年捐赠3万元。\n", "b-2022.txt": "2022年捐赠4万元。\n"])
        let output = try Folder()
        _ = try build(inputs, output)
        return (inputs, output, output.path("ds/dataset.sqlite"))
    }

    private func execute(_ database: String, _ sql: String) throws {
        try DatabaseQueue(path: database).writeWithoutTransaction { try $0.execute(sql: sql) }
    }

    @Test func thatOfANewerProgramIsLeftAlone() throws {
        let (inputs, output, database) = try made()
        try execute(database, "PRAGMA user_version = 9")
        let before = FileManager.default.contents(atPath: database)
        let reason =
            "\(database): was written by a newer extract (layout 9, this one knows \(DatasetSchema.version)): "
            + "use that, or delete the file to have extract batch build it anew"
        #expect(problem { _ = try build(inputs, output) } == reason)
        #expect(
            problem { _ = try DatasetBuilder(folder: output.path("ds")).check([inputs.path]) } == reason)
        #expect(problem { _ = try Panel(dataset: output.path("ds")) } == reason)
        #expect(FileManager.default.contents(atPath: database) == before)
        // What it says helps.
        try output.remove("ds/dataset.sqlite")
        #expect(try build(inputs, output).reports == 2)
    }

    @Test func thatOfAnOlderProgramIsBuiltAnewAndSaidSo() throws {
        let (inputs, output, database) = try made()
        try execute(
            database, "PRAGMA user_version = 1; DROP TABLE exports; ALTER TABLE reports DROP COLUMN kind")
        #expect(
            problem { _ = try Panel(dataset: output.path("ds")) }
                == "\(database): is of an older version of extract: make it again with extract batch")
        let outcome = try build(inputs, output)
        #expect(
            outcome.warnings.map(\.description) == [
                "\(database): was of an older extract (layout 1, now \(DatasetSchema.version)): it is built anew"
            ])
        #expect(outcome.reports == 2)
        #expect(outcome.skipped == 0)
        #expect(try build(inputs, output).warnings == [])
    }

    @Test func whatIsNoDatabaseIsLeftAlone() throws {
        let (inputs, output, database) = try made()
        try output.write(String(repeating: "no database ", count: 1000), to: "ds/dataset.sqlite")
        let reason =
            "\(database): is damaged or no database (file is not a database): "
            + "restore it, or delete it to have extract batch build it anew"
        #expect(problem { _ = try build(inputs, output) } == reason)
        #expect(problem { _ = try Panel(dataset: output.path("ds")) } == reason)
        #expect(output.text("ds/dataset.sqlite")?.hasPrefix("no database") == true)
    }

    /// Whatever page is damaged: there is an error that says what to do, or nothing that it mattered for.
    @Test func damagedPages() throws {
        let (inputs, output, database) = try made()
        let whole = try #require(FileManager.default.contents(atPath: database))
        let size = 8192
        var forced = DatasetBuilder.Options()
        forced.force = true
        var errors = 0
        for page in 0..<whole.count / size {
            var damaged = whole
            // Behind the head of the file, which says that it is a database.
            let start = page * size + (page == 0 ? 100 : 0)
            damaged.replaceSubrange(start..<start + 64, with: Data(repeating: 0xFF, count: 64))
            try damaged.write(to: URL(fileURLWithPath: database))
            let builder = DatasetBuilder(folder: output.path("ds"), options: forced)
            var said: [String] = []
            do { said = try builder.build([inputs.path]).problems.map(\.description) } catch {
                said = error.all.map(\.description)
            }
            for reason in said {
                #expect(
                    reason.contains("\(database): is damaged or no database (")
                        && reason.hasSuffix("): restore it, or delete it to have extract batch build it anew"),
                    "page \(page): \(reason)")
                errors += 1
            }
        }
        #expect(errors > 5)
        try output.remove("ds/dataset.sqlite")
        #expect(try build(inputs, output).problems == [])
    }

    @Test func truncated() throws {
        let (inputs, output, database) = try made()
        let whole = try #require(FileManager.default.contents(atPath: database))
        try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: database))
        let reason = try #require(problem { _ = try build(inputs, output) })
        #expect(reason.hasPrefix("\(database): is damaged or no database ("))
    }

    /// The log is there while a run writes, and not behind it.
    @Test func noLogIsLeft() throws {
        let (inputs, output, database) = try made()
        try inputs.write("2023年捐赠4万元。\n", to: "c-2023.txt")
        let seen = DatasetStoreTests.Seen()
        _ = try DatasetBuilder(folder: output.path("ds")).build([inputs.path]) { _ in
            if FileManager.default.fileExists(atPath: database + "-wal") { seen.isThere = true }
        }
        #expect(seen.isThere)
        #expect(!output.files.contains { $0.contains("sqlite-") })
        #expect(
            try DatabaseQueue(path: database).read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
                == "delete")
    }

    private final class Seen { var isThere = false }
}
