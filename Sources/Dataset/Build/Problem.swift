import CLibrary

/// What went wrong with a file or folder, and why: one line for standard error.
public struct Problem: Error, Equatable, Sendable, CustomStringConvertible {
    /// The path, as a person would look for it.
    public var path: String
    public var reason: String

    public init(_ path: String, _ reason: String) {
        self.path = path
        self.reason = reason
    }

    public var description: String { "\(path): \(reason)" }

    /// What the system says a call failed for; to be asked at once after the call.
    package static func system(_ path: String, _ what: String, code: Int32 = errno) -> Problem {
        Problem(path, "\(what): \(String(cString: strerror(code)))")
    }
}
