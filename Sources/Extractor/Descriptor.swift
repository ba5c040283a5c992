import CLibrary

/// Calls on file descriptors, made again where a signal came in between.
package enum Descriptor {
    /// The system's reason why a call failed.
    package struct Failure: Error {
        package let code: Int32
        package var reason: String { String(cString: strerror(code)) }
    }

    /// Fills the start of `buffer` with what is there; the count, 0 at the end.
    package static func read(
        _ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer
    ) throws(Failure) -> Int {
        try again { CLibrary.read(descriptor, buffer.baseAddress, buffer.count) }
    }

    /// Reads from a place in a file, wherever other reads and writes are.
    package static func read(
        _ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer, at offset: Int
    ) throws(Failure) -> Int {
        try again { pread(descriptor, buffer.baseAddress, buffer.count, offset) }
    }

    /// Writes all of it.
    package static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(Failure) {
        var sent = 0
        while sent < bytes.count {
            sent += try again {
                CLibrary.write(descriptor, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
            }
        }
    }

    private static func again(_ call: () -> Int) throws(Failure) -> Int {
        while true {
            let count = call()
            if count >= 0 { return count }
            let code = errno
            if code != EINTR { throw Failure(code: code) }
        }
    }
}
