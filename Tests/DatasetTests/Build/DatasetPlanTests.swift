import Extractor
import Testing

@testable import Dataset

struct DatasetPlanTests {
    private let recipe = Recipe(pack: .builtIn, types: .standard, encoding: .auto, year: nil)

    private func input(_ kind: InputFile.Kind, _ doc: String = "a.txt") -> InputFile {
        InputFile(doc: doc, path: doc, kind: kind)
    }

    /// What was corrected in a report has it extracted again, and no other.
    @Test func correctionsAreOfTheirReport() {
        var corrected = recipe
        corrected.corrections = [
            Correction(doc: "a.txt", start: 0, end: 1, text: "x", verdict: .wrong, record: "amount:0")
        ]
        func prints(_ input: InputFile) -> Set<String> {
            [recipe.fingerprint(of: "", input), corrected.fingerprint(of: "", input)]
        }
        #expect(prints(input(.text)).count == 2)
        #expect(prints(input(.text, "b.txt")).count == 1)
        #expect(prints(input(.jsonl, "b.jsonl")).count == 2)
    }

    private func state(_ doc: String, _ text: String, badLines: Int = 0, recipe: Recipe? = nil) -> InputState
    {
        let sha256 = Digest.of(text)
        return InputState(
            input: doc, kind: "text", bytes: text.utf8.count, sha256: sha256,
            fingerprint: (recipe ?? self.recipe).fingerprint(of: sha256, input(.text)), badLines: badLines,
            reports: 1,
            records: 1, recordsPath: Layout.records(of: doc), recordsBytes: 2, recordsSHA256: Digest.of("{}"))
    }

    @Test func reasons() throws {
        let folder = try Folder([
            "a.txt": "same", "b.txt": "new!", "c.txt": "longer than it was", "d.txt": "same", "e.txt": "same",
            "f.txt": "same", "g.txt": "new",
        ])
        let out = try Folder()
        for name in ["a", "b", "c", "d", "f", "gone"] {
            try out.write("{}", to: "records/\(name).txt.ndjson")
        }
        try out.write("", to: "datapackage.json")
        var other = recipe
        other.year = 2020
        let known = [
            state("a.txt", "same"), state("b.txt", "old!"), state("c.txt", "short"),
            state("d.txt", "same", recipe: other), state("e.txt", "same"),
            state("f.txt", "same", badLines: 1),
            state("gone.txt", "x"), state("locked/x.txt", "x"),
        ]
        for jobs in [1, 4] {
            func plan(force: Bool) throws -> DatasetPlan {
                DatasetPlan(
                    try InputFinder([folder.path]).inputs, known: known, unreadable: ["locked/"],
                    recipe: recipe,
                    files: RecordFiles(folder: out.path), jobs: jobs, force: force)
            }
            let usual = try plan(force: false)
            #expect(
                usual.work.map { "\($0.input.doc) \($0.reason)" } == [
                    "b.txt input", "c.txt input", "d.txt recipe", "e.txt records", "f.txt badLines",
                    "g.txt new",
                ])
            // What is in a folder that cannot be read is not gone.
            #expect(usual.unchanged.map(\.input) == ["a.txt", "locked/x.txt"])
            #expect(usual.removed.map(\.input) == ["gone.txt"])
            #expect(
                try plan(force: true).work.map(\.reason) == [
                    .forced, .forced, .forced, .forced, .forced, .forced, .new,
                ]
            )
        }
    }

    @Test func recipes() throws {
        let sha256 = Digest.of("")
        var prints: Set<String> = [
            recipe.fingerprint(of: sha256, input(.text)), recipe.fingerprint(of: sha256, input(.pdf)),
        ]
        for change: (inout Recipe) -> Void in [
            { $0.version = "9.9.9" }, { $0.rules = "" }, { $0.types = ["amount"] }, { $0.encoding = "big5" },
            { $0.year = 2020 },
        ] {
            var other = recipe
            change(&other)
            prints.insert(other.fingerprint(of: sha256, input(.text)))
        }
        #expect(prints.count == 7)
    }

    @Test func rulesHashTheSameWhereverTheyLie() throws {
        var pack = PatternPack.builtIn
        let hash = Recipe.hash(of: pack)
        pack.rules[0].origin = PatternPack.Origin(file: "/elsewhere/x.yaml", line: 7)
        #expect(Recipe.hash(of: pack) == hash)
        pack.words[0].words.append("新词")
        #expect(Recipe.hash(of: pack) != hash)
    }
}
