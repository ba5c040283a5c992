import Foundation
import Testing

/// The corpora: one expected value, many surface forms. Every form of every file is run.
@Suite(.serialized) struct CorpusTests {
    static let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Corpora")

    /// Read by `MeaningCorpusTests`.
    static let meaning = ["metric.corpus", "period.corpus", "summary.corpus"]

    static let names =
        (try? FileManager.default.contentsOfDirectory(atPath: directory.path))?
        .filter { $0.hasSuffix(".corpus") && !meaning.contains($0) }.sorted() ?? []

    @Test func thereAreCorpora() { #expect(Self.names.count >= 11) }

    @Test(arguments: names)
    func everyFormReads(_ name: String) throws {
        let text = try String(contentsOf: Self.directory.appendingPathComponent(name), encoding: .utf8)
        let corpus = try Corpus(text)
        let failures = corpus.forms.compactMap { $0.failure() }
        if failures.isEmpty { return }
        Issue.record("\(name): \(failures.count) of \(corpus.forms.count) forms:\n\(excerpt(failures))")
    }
}
