import Dispatch
import Synchronization
import Testing

@testable import Extractor

struct SequencerTests {
    private struct Broken: Error, Equatable { var number: Int }

    @Test func whoEverComesFirstTheOrderIsThatOfTheNumbers() {
        let turns = Sequencer()
        let next = Atomic(0)
        let seen = Mutex<[Int]>([])
        DispatchQueue.concurrentPerform(iterations: 4) { _ in
            while case let index = next.wrappingAdd(1, ordering: .relaxed).oldValue, index < 200 {
                #expect(turns.wait(for: index))
                #expect(turns.isNext(index))
                seen.withLock { $0.append(index) }
                turns.pass()
            }
        }
        #expect(seen.withLock { $0 } == Array(0..<200))
    }

    @Test func afterAFailureNobodysTurnComes() {
        let turns = Sequencer()
        turns.fail(Broken(number: 1))
        turns.fail(Broken(number: 2))
        #expect(!turns.wait(for: 0))
        #expect(!turns.wait(for: 7))
        #expect(!turns.isNext(0))
        #expect(turns.failure as? Broken == Broken(number: 1))
    }
}
