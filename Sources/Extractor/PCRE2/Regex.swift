import CPCRE2

/// A pattern that PCRE2 could not compile.
///
/// `offset` is a byte offset into the UTF-8 of `pattern`; `message` is PCRE2's own reason.
/// `description` shows the line of the pattern with a caret under the place.
///
///     RegexError: missing closing parenthesis
///         (?<year>\d{4
///                     ^
public struct RegexError: Error, Equatable, Sendable, CustomStringConvertible {
    public let code: Int32
    public let message: String
    public let offset: Int
    public let pattern: String

    public var description: String {
        let bytes = Array(pattern.utf8)
        let at = min(offset, bytes.count)
        let lineStart = bytes[..<at].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let lineEnd = bytes[at...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        let line = String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self)
        let before = String(decoding: bytes[lineStart..<at], as: UTF8.self)
        // A CJK character takes two columns on a terminal.
        let column = before.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
        return "\(message)\n    \(line)\n    \(String(repeating: " ", count: column))^"
    }
}

/// A pattern that matches only where it is told to (`PCRE2_ANCHORED`).
///
/// Machine code is made of it when it is matched, since it takes three times as long as
/// compiling and most texts need few of the rules.
///
/// The anchor is given at compile time: given at match time it would make PCRE2 leave the
/// JIT code for the interpreter without a word. The subject must be valid UTF-8; the
/// normaliser guarantees it, so PCRE2's own check is off.
final class Regex: @unchecked Sendable {
    // Sendable, since PCRE2 code may be shared by threads (match data may not): what makes it is behind the
    // lock, and what a thread was given is not changed any more.

    /// What matching takes, without a reference to count; valid as long as the regex lives.
    struct Raw: BitwiseCopyable, @unchecked Sendable {
        fileprivate let code: OpaquePointer
    }

    private struct State: @unchecked Sendable {
        var code: OpaquePointer?
        /// The same with machine code, or where none can be made.
        var fast: OpaquePointer?
        /// Group numbers by name, in the order of the pattern.
        var groups: [(name: String, number: Int)] = []
        /// How often it is still interpreted before machine code is made of it.
        var left = 0
    }

    /// Making machine code takes as long as interpreting some 140 times: what a text hardly needs is interpreted.
    private static let interpreted = 20

    /// The offset of a group that took no part.
    static var unset: Int { EXTRACT_PCRE2_UNSET }

    private let state: Lock<State>
    let captureCount: Int
    /// The text of one that is not compiled before it is needed.
    private let text: @Sendable () -> String
    /// Whether it was compiled before, and takes few steps: it is interpreted at first.
    private let isKnown: Bool

    /// Compiles a pattern.
    init(_ pattern: String) throws(RegexError) {
        let code = try Regex.compiled(pattern)
        var count: UInt32 = 0
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_CAPTURECOUNT), &count)
        captureCount = Int(count)
        text = { pattern }
        isKnown = false
        state = Lock(State(code: code, groups: Regex.groups(of: code)))
    }

    /// A pattern that was compiled before the program was made: it is compiled again when it is needed.
    init(captureCount: Int, known text: @escaping @Sendable () -> String) {
        self.captureCount = captureCount
        self.text = text
        isKnown = true
        state = Lock(State(left: Regex.interpreted))
    }

    deinit {
        state.withLock { state in
            if state.fast != state.code { pcre2_code_free_8(state.fast) }
            pcre2_code_free_8(state.code)
        }
    }

    private static func compiled(_ pattern: String) throws(RegexError) -> OpaquePointer {
        var errorCode: Int32 = 0
        var errorOffset = 0
        // The start optimisation looks ahead for a character that must come, through kilobytes of
        // text at every attempt; an anchored pattern fails sooner by itself.
        // \C would take a character apart, and what follows would not be UTF-8.
        let options =
            PCRE2_UTF | PCRE2_ANCHORED | PCRE2_EXTENDED | PCRE2_NO_START_OPTIMIZE
            | UInt32(PCRE2_NEVER_BACKSLASH_C)
        let compiled = Array(pattern.utf8).withUnsafeBufferPointer {
            pcre2_compile_8($0.baseAddress, $0.count, options, &errorCode, &errorOffset, nil)
        }
        guard let compiled else {
            var buffer = [UInt8](repeating: 0, count: 256)
            let length = pcre2_get_error_message_8(errorCode, &buffer, buffer.count)
            let message = String(decoding: buffer.prefix(max(0, Int(length))), as: UTF8.self)
            throw RegexError(
                code: errorCode, message: message, offset: errorOffset, pattern: pattern)
        }
        return compiled
    }

    private static func groups(of code: OpaquePointer) -> [(name: String, number: Int)] {
        var names: UInt32 = 0
        var entrySize: UInt32 = 0
        var table: UnsafePointer<UInt8>?
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMECOUNT), &names)
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &entrySize)
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
        var found: [(name: String, number: Int)] = []
        if let table {
            for i in 0..<Int(names) {
                let entry = table + i * Int(entrySize)  // two bytes of number, then the name
                let name = String(cString: entry + 2)
                found.append((name, Int(entry[0]) << 8 | Int(entry[1])))
            }
        }
        return found.sorted { $0.number < $1.number }
    }

    /// The code; compiled now if it was not yet.
    private func code(_ state: inout State) -> OpaquePointer {
        if let code = state.code { return code }
        do {
            let code = try Regex.compiled(text())
            state.code = code
            state.groups = Regex.groups(of: code)
            return code
        } catch {
            // Not a matter of input: the text is generated, and was compiled before.
            fatalError("a pattern of the built-in pack does not compile: \(error)")
        }
    }

    /// Group numbers by name, in the order of the pattern.
    var groups: [(name: String, number: Int)] {
        state.withLock { state in
            _ = code(&state)
            return state.groups
        }
    }

    /// As it was given.
    var pattern: String { text() }

    /// Whether it can match without taking a character; PCRE2 says so too where it cannot tell.
    var mayMatchNothing: Bool {
        state.withLock { state in
            var answer: UInt32 = 0
            pcre2_pattern_info_8(code(&state), UInt32(PCRE2_INFO_MATCHEMPTY), &answer)
            return answer != 0
        }
    }

    /// What to match with the next time, and whether that is for good: with machine code, where it can be made.
    func next() -> (raw: Raw, isFinal: Bool) {
        state.withLock { state in
            if state.left > 0, state.fast == nil {
                state.left -= 1
                return (Raw(code: code(&state)), false)
            }
            return (Raw(code: fast(&state)), true)
        }
    }

    /// With machine code, where it can be made.
    var fast: Raw { state.withLock { Raw(code: fast(&$0)) } }

    private func fast(_ state: inout State) -> OpaquePointer {
        if let fast = state.fast { return fast }
        let code = code(&state)
        // `pcre2_jit_compile` changes the code it is given: where a thread may be matching with it, a copy.
        let fast = isKnown ? pcre2_code_copy_8(code) ?? code : code
        if fast != code || !isKnown { pcre2_jit_compile_8(fast, PCRE2_JIT_COMPLETE) }
        state.fast = fast
        return fast
    }
}

/// What a pattern may cost at one place of a text. What would take more is no match there, and is reported.
enum RegexLimits {
    /// Bytes that a match may span, from where it begins.
    static let reach = 4096
    /// Steps of matching. No rule of the built-in pack takes a hundredth of them at a place.
    static let steps: UInt32 = 100_000
    /// Of the interpreter, where there is no machine code: nested steps, and KiB of memory.
    static let depth: UInt32 = 20_000
    static let heap: UInt32 = 16 * 1024
    /// Bytes of stack for machine code.
    static let stack = 1024 * 1024
}

/// What one thread needs to run patterns: match data, a match context and a JIT stack.
///
/// Not shared between threads. After a successful `match` the captures of that match can be
/// read until the next one.
final class RegexScratch {
    private let matchData: OpaquePointer
    private let context: OpaquePointer
    private let stack: OpaquePointer?
    /// Starts and ends of the groups of the last match.
    let ovector: UnsafeMutablePointer<Int>

    /// `captures`: the largest `captureCount` of the patterns that will be run.
    init?(captures: Int) {
        guard let data = pcre2_match_data_create_8(UInt32(captures + 1), nil) else { return nil }
        guard let context = pcre2_match_context_create_8(nil) else {
            pcre2_match_data_free_8(data)
            return nil
        }
        matchData = data
        self.context = context
        // The default 32 KB machine stack is enough for the built-in pack; user patterns may
        // backtrack deeper.
        stack = pcre2_jit_stack_create_8(32 * 1024, RegexLimits.stack, nil)
        if let stack { pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack)) }
        // A user pattern with catastrophic backtracking ends here instead of hanging.
        pcre2_set_match_limit_8(context, RegexLimits.steps)
        pcre2_set_depth_limit_8(context, RegexLimits.depth)
        pcre2_set_heap_limit_8(context, RegexLimits.heap)
        ovector = pcre2_get_ovector_pointer_8(data)
    }

    deinit {
        if let stack { pcre2_jit_stack_free_8(stack) }
        pcre2_match_context_free_8(context)
        pcre2_match_data_free_8(matchData)
    }

    /// The end of the match of `regex` that begins at byte `start` of `subject`, or nil.
    ///
    /// Look-behinds see all that stands before `start`; what stands further behind it than
    /// `RegexLimits.reach` is not seen.
    func match(_ regex: Regex, _ subject: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        let end = raw.match(regex.fast, subject, at: start)
        return end > start ? end : nil
    }

    /// What matching takes, without a reference to count; valid as long as the scratch lives.
    var raw: Raw { Raw(matchData: matchData, context: context, ovector: ovector) }

    struct Raw: BitwiseCopyable {
        fileprivate let matchData: OpaquePointer
        fileprivate let context: OpaquePointer
        let ovector: UnsafeMutablePointer<Int>

        /// As above: `noMatch`, or `exceeded` where it met a limit.
        @inline(__always)
        func match(_ regex: Regex.Raw, _ subject: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
            guard let base = subject.baseAddress else { return Raw.noMatch }
            Steps.add(10)
            var count = subject.count
            if count - start > RegexLimits.reach {
                count = start + RegexLimits.reach
                // The subject ends with a whole character.
                while count > start, base[count] & 0xC0 == 0x80 { count -= 1 }
            }
            var status = pcre2_jit_match_8(
                regex.code, base, count, start, PCRE2_NO_UTF_CHECK, matchData, context)
            if status == PCRE2_ERROR_JIT_BADOPTION {
                // No machine code, yet or on this machine, is not "no match".
                status = pcre2_match_8(
                    regex.code, base, count, start,
                    UInt32(PCRE2_NO_UTF_CHECK) | UInt32(PCRE2_NO_JIT), matchData, context)
            }
            if status > 0 { return ovector[1] > start ? ovector[1] : Raw.noMatch }
            return status == PCRE2_ERROR_NOMATCH ? Raw.noMatch : Raw.exceeded
        }

        /// How far a regex that does not match at `start` could still have matched: the end of the longest piece of
        /// `subject`, of at most `Raw.farthest` bytes, that may be the beginning of a match. Slow; for explanations.
        func reach(of regex: Regex.Raw, _ subject: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
            guard let base = subject.baseAddress else { return start }
            let limit = min(subject.count, start + Raw.farthest)
            var reached = start
            while reached < limit {
                var end = reached + 1
                while end < subject.count, base[end] & 0xC0 == 0x80 { end += 1 }
                let status = pcre2_match_8(
                    regex.code, base, end, start,
                    UInt32(PCRE2_NO_UTF_CHECK) | UInt32(PCRE2_NO_JIT) | UInt32(PCRE2_PARTIAL_HARD),
                    matchData, context)
                guard status > 0 || status == PCRE2_ERROR_PARTIAL else { break }
                reached = end
            }
            return reached
        }

        static let noMatch = -1
        static let exceeded = -2
        private static let farthest = 120
    }

    /// The byte range of a capture group of the last match, or nil if it took no part.
    @inline(__always)
    func capture(_ group: Int) -> Range<Int>? {
        let start = ovector[2 * group]
        guard start != EXTRACT_PCRE2_UNSET else { return nil }
        return start..<ovector[2 * group + 1]
    }
}
