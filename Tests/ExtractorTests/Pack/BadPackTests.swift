import Foundation
import PackFile
import Testing

@testable import Extractor

/// Packs that cannot be used, one a file of `BadPacks/`. The lines `#! …` at its head are the whole message.
struct BadPackTests {
    static let names =
        ((try? FileManager.default.contentsOfDirectory(atPath: Project.path("Tests/ExtractorTests/BadPacks")))
        ?? [])
        .filter { $0.hasSuffix(".yaml") }.sorted()

    /// What reading and compiling a pack on top of the built-in one says; nil if nothing.
    private func complaint(_ text: String, file: String) -> String? {
        do throws(PackErrors) {
            var own = PatternPack()
            try PackFile.read(text, file: file, into: &own)
            _ = try CompiledPack(PatternPack.builtIn.merging(own))
            return nil
        } catch {
            return error.description
        }
    }

    @Test(arguments: names) func aBadPackSaysWhy(name: String) throws {
        let text = try Project.text("Tests/ExtractorTests/BadPacks/\(name)")
        let expected = text.split(separator: "\n").filter { $0.hasPrefix("#! ") }.map { $0.dropFirst(3) }
        #expect(complaint(text, file: name) == expected.joined(separator: "\n"))
    }

    @Test func thereAreBadPacks() { #expect(BadPackTests.names.count > 20) }

    // MARK: - What is near to them and sound

    @Test func aTypeMayBeDeclaredThatLooksLikeOneOfTheProgram() {
        let rule = "rules:\n  - {name: own.a, starts: [会], pattern: '会议'}\n"
        #expect(complaint("type: data\ntypes: [data]\n" + rule, file: "own.yaml") == nil)
        #expect(complaint("type: certificate\n" + rule, file: "own.yaml") == nil)
    }

    @Test func aRuleMayHaveAnyTypeOfItsFile() {
        let rule = "rules:\n  - {name: own.a, type: certificate, starts: [会], pattern: '会议'}\n"
        #expect(complaint("type: amount\ntypes: [certificate]\n" + rule, file: "own.yaml") == nil)
    }

    @Test func aTableMayBeOnlyForPatterns() {
        let table = "tables:\n  own.animal:\n    any: [牛, 羊]\n"
        let rule =
            "type: amount\nrules:\n  - {name: own.a, starts: [digit], pattern: '[0-9]+(?&table:own.animal)'}\n"
        #expect(complaint(table + rule, file: "own.yaml") == nil)
    }
}
