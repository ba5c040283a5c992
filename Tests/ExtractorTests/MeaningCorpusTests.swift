import Foundation
import Testing

/// What figures measure, when they hold, and what dates govern: sentences in several voices.
@Suite(.serialized) struct MeaningCorpusTests {
    @Test(arguments: ["metric.corpus", "period.corpus", "summary.corpus"])
    func formsAreRead(_ name: String) throws {
        let text = try String(
            contentsOf: CorpusTests.directory.appendingPathComponent(name), encoding: .utf8)
        let corpus = try MeaningCorpus(text)
        for failure in corpus.forms.compactMap({ $0.failure() }) {
            Issue.record("\(name):\(failure)")
        }
    }
}
