import Dispatch
import Testing

@testable import Extractor

struct MonitorTests {
    @Test func whoWaitsSeesWhatOthersChange() {
        let monitor = Monitor(0)
        // Who takes the even numbers waits for who takes the odd ones, a hundred times.
        let done = DispatchGroup()
        DispatchQueue.global().async(group: done) {
            for number in stride(from: 1, to: 200, by: 2) {
                monitor.change(when: { $0 == number }, { $0 += 1 })
            }
        }
        for number in stride(from: 0, to: 200, by: 2) {
            monitor.change(when: { $0 == number }, { $0 += 1 })
        }
        done.wait()
        #expect(monitor.read { $0 } == 200)
    }

    @Test func patienceEnds() {
        let monitor = Monitor(7)
        let start = ContinuousClock.now
        let seen = monitor.change(when: { $0 == 8 }, patience: .milliseconds(120), { $0 })
        #expect(seen == 7)
        #expect(start.duration(to: .now) >= .milliseconds(100))
        #expect(monitor.change(when: { $0 == 7 }, patience: .seconds(100), { $0 }) == 7)
    }
}
