import ArgumentParser
import CLibrary
import Extractor

/// Standard output, written whole; a reader that went away is told apart from a full disk.
public final class Output {
    public enum Failure: Error {
        case closedPipe
        case failed(String)
    }

    /// Writes a text to standard output; a closed pipe is success, all else is reported.
    public static func print(_ text: String) throws {
        do { try Output().write(text) } catch Failure.closedPipe {
        } catch Failure.failed(let reason) {
            Report.error("standard output: cannot write: \(reason)")
            throw ExitCode(1)
        }
    }

    /// Has standard output be a file from here on, made or emptied.
    public static func redirect(to file: String) throws {
        let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0, dup2(descriptor, 1) >= 0 else {
            Report.error("\(file): cannot write: \(String(cString: strerror(errno)))")
            throw ExitCode(1)
        }
        close(descriptor)
    }

    public func write(_ text: String) throws {
        try Array(text.utf8).withUnsafeBufferPointer { try write($0) }
    }

    public func write(_ bytes: UnsafeBufferPointer<UInt8>) throws {
        do throws(Descriptor.Failure) { try Descriptor.write(1, UnsafeRawBufferPointer(bytes)) } catch {
            throw error.code == EPIPE ? Failure.closedPipe : Failure.failed(error.reason)
        }
    }
}
