import Extractor
import Testing

@testable import Dataset

struct InputExtractionTests {
    /// A large input is worked on by several threads, with the same result.
    @Test func large() throws {
        let text = String(repeating: "2021年，捐赠超2,270万元。\n\n截至年末，员工3,100人。\n\n", count: 60)
        let lines = (0..<40).map { #"{"id":\#($0),"text":"捐赠\#($0)万元。"}"# }.joined(separator: "\n")
        let folder = try Folder(["in/a.txt": text, "in/b.jsonl": lines])
        for input in try InputFinder([folder.path("in")]).inputs {
            var results: [ExtractedInput] = []
            for large in [1, Int.max] {
                let options = Extractor.Options()
                var extraction = InputExtraction(
                    extractor: Extractor(options: options),
                    recipe: Recipe(pack: .builtIn, types: .standard, encoding: .auto, year: nil),
                    folder: folder.path, jobs: 3)
                extraction.large = large
                results.append(try extraction.extract(input))
            }
            #expect(results[0].state == results[1].state)
            #expect(results[0].reports.map(\.row) == results[1].reports.map(\.row))
            #expect(results[0].state.records > 30)
        }
        // What was not put in its place is gone.
        #expect(folder.files == ["in/a.txt", "in/b.jsonl"])
    }

    @Test func whatCannotBeRead() throws {
        let folder = try Folder()
        let extraction = InputExtraction(
            extractor: Extractor(),
            recipe: Recipe(pack: .builtIn, types: .standard, encoding: .auto, year: nil),
            folder: folder.path, jobs: 1)
        let problem = #expect(throws: Problem.self) {
            try extraction.extract(InputFile(doc: "x.txt", path: folder.path("x.txt"), kind: .text))
        }
        #expect(problem?.description == "\(folder.path)/x.txt: cannot read: No such file or directory")
        #expect(folder.files == [])
    }
}
