import Foundation

/// Whether the tests run under a sanitizer, as `make sanitize` says.
enum Sanitizer {
    /// How many times as much memory a program takes: its shadow, and what is kept of memory that was given back.
    static let share = ProcessInfo.processInfo.environment["EXTRACT_SANITIZER"] == nil ? 1 : 4
}
