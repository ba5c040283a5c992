import ArgumentParser
import Dataset
import Extractor
import RunCommand

struct Score: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "State how many of the records that readers checked were right.",
        discussion: """
            Takes what the page of extract view downloads: verdicts on records, corrections, what was missed.

              extract score corrections.jsonl
            """)

    @Argument(help: ArgumentHelp("Files of corrections.", valueName: "file"), completion: .file())
    var files: [String]

    @Flag(help: "Write one JSON object.")
    var json = false

    func run() throws {
        var corrections: [Correction] = []
        var isWhole = true
        for file in files {
            let found = CorrectionFile.reported(file)
            corrections += found?.corrections ?? []
            isWhole = isWhole && found?.isWhole == true
        }
        let score = CorrectionScore(corrections)
        try Output.print(json ? Score.json(score) : Score.plain(score))
        if !isWhole { throw ExitCode(1) }
    }

    static func plain(_ score: CorrectionScore) -> String {
        var lines = [row("", ["checked", "right", "wrong", "corrected", "missed", "precision", "recall"])]
        lines += (score.types + [("all", score.all)]).map { name, count in
            row(
                TerminalText.line(name),
                [count.checked, count.right, count.wrong, count.corrected, count.missed].map(String.init)
                    + [percent(count.precision), percent(count.recall)])
        }
        if !score.keys.isEmpty {
            lines.append(
                "corrected: " + score.keys.map { "\($0.key.name) \($0.count)" }.joined(separator: ", "))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func row(_ name: String, _ cells: [String]) -> String {
        name + String(repeating: " ", count: max(1, 14 - name.count))
            + cells.map { String(repeating: " ", count: max(1, 11 - $0.count)) + $0 }.joined()
    }

    private static func percent(_ permille: Int?) -> String {
        permille.map { "\($0 / 10).\($0 % 10) %" } ?? "-"
    }

    static func json(_ score: CorrectionScore) -> String {
        func object(_ count: CorrectionScore.Count) -> JSON {
            .object([
                ("checked", .int(count.checked)), ("right", .int(count.right)), ("wrong", .int(count.wrong)),
                ("corrected", .int(count.corrected)), ("missed", .int(count.missed)),
            ])
        }
        return JSON.object([
            ("all", object(score.all)),
            ("types", .object(score.types.map { ($0.name, object($0.count)) })),
            ("corrected", .object(score.keys.map { ($0.key.name, .int($0.count)) })),
        ]).text(depth: 0) + "\n"
    }
}
