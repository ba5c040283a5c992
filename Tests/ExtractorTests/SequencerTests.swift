import Dispatch
import Synchronization
import Testing

@testable import Extractor

struct SequencerTests {
    private struct Broken: Error, Equatable { var number: Int }

    @Test func whoEverComesFirstTheOrderIsThatOfTheNumbers() {
        let sequencer = Sequencer()
        let next = Atomic(0)
        let seen = Mutex<[Int]>([])
        DispatchQueue.concurrentPerform(iterations: 4) { _ in
            while case let index = next.wrappingAdd(1, ordering: .relaxed).oldValue, index < 200 {
                #expect(sequencer.wait(for: index))
                #expect(sequencer.isNext(index))
                seen.withLock { $0.append(index) }
                sequencer.pass()
            }
        }
        #expect(seen.withLock { $0 } == Array(0..<200))
    }

    @Test func afterAFailureNobodysTurnComes() {
        let sequencer = Sequencer()
        sequencer.fail(Broken(number: 1))
        sequencer.fail(Broken(number: 2))
        #expect(!sequencer.wait(for: 0))
        #expect(!sequencer.wait(for: 7))
        #expect(!sequencer.isNext(0))
        #expect(sequencer.failure as? Broken == Broken(number: 1))
    }
}
