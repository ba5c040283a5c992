import ArgumentParser
import Extractor

#if canImport(Glibc)
    import Glibc
#endif

/// Standard output, written whole; a reader that went away is told apart from a full disk.
public final class Output {
    public enum Failure: Error {
        case closedPipe
        case failed(String)
    }

    /// Writes a text to standard output; a closed pipe is success, all else is reported.
    public static func print(_ text: String) throws {
        do { try Output(.ndjson).write(text) } catch Failure.closedPipe {
        } catch Failure.failed(let reason) {
            Report.error("standard output: cannot write: \(reason)")
            throw ExitCode(1)
        }
    }

    private let format: RecordFormat
    private var wroteRecord = false

    init(_ format: RecordFormat) { self.format = format }

    public func write(_ text: String) throws {
        try Array(text.utf8).withUnsafeBufferPointer { try send($0) }
    }

    /// Writes records; in `json` the first loses the comma before it.
    public func write(records bytes: UnsafeBufferPointer<UInt8>) throws {
        guard !bytes.isEmpty else { return }
        let skip = format == .json && !wroteRecord ? 1 : 0
        wroteRecord = true
        try send(UnsafeBufferPointer(rebasing: bytes[skip...]))
    }

    private func send(_ bytes: UnsafeBufferPointer<UInt8>) throws {
        do throws(Descriptor.Failure) { try Descriptor.write(1, UnsafeRawBufferPointer(bytes)) } catch {
            throw error.code == EPIPE ? Failure.closedPipe : Failure.failed(error.reason)
        }
    }
}
