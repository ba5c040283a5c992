import Dataset
import Extractor
import Foundation

/// How far a run is: a line on standard error that is written over, if that is a terminal.
final class ProgressMeter {
    private let start: DispatchTime
    private let isTerminal = isatty(2) == 1
    private var last = 0.0
    private var isShown = false

    init(since start: DispatchTime) { self.start = start }

    /// At most ten times a second.
    func show(_ progress: DatasetBuilder.Progress) {
        let now = start.seconds
        guard isTerminal, now - last >= 0.1 else { return }
        last = now
        isShown = true
        put("\r\u{1B}[K" + ProgressMeter.line(progress, seconds: now))
    }

    /// Takes the line away.
    func clear() {
        if isShown { put("\r\u{1B}[K") }
        isShown = false
    }

    static func line(_ progress: DatasetBuilder.Progress, seconds: Double) -> String {
        var line = "\(progress.done)/\(progress.total) reports"
        let megabytes = Double(progress.bytes) / 1_000_000
        line += String(format: ", %.1f MB/s", megabytes / max(seconds, 0.001))
        line += ", \(progress.records) records"
        if progress.bytes > 0, progress.totalBytes > progress.bytes {
            let left = seconds * Double(progress.totalBytes - progress.bytes) / Double(progress.bytes)
            line += String(format: ", %d:%02d left", Int(left) / 60, Int(left) % 60)
        }
        return line
    }

    private func put(_ text: String) {
        Array(text.utf8).withUnsafeBytes { try? Descriptor.write(2, $0) }
    }
}
