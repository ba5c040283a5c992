import Foundation
import Testing

/// What figures measure, when they hold, and what dates govern: sentences in several voices.
@Suite(.serialized) struct MeaningCorpusTests {
    /// Forms that are not read right yet may be at most this share of a corpus; the README of
    /// the corpora says which kinds they are.
    @Test(arguments: ["metric.corpus", "period.corpus", "summary.corpus"])
    func formsAreRead(_ name: String) throws {
        let text = try String(
            contentsOf: CorpusTests.directory.appendingPathComponent(name), encoding: .utf8)
        let corpus = try MeaningCorpus(text)
        let failures = corpus.forms.compactMap { $0.failure() }
        #expect(
            failures.isEmpty,
            "\(name): \(failures.count) of \(corpus.forms.count) forms:\n\(failures.joined(separator: "\n"))")
    }
}
