import CLibrary
import Foundation

/// Runs the program that was built with the tests.
enum Command {
    /// Beside the test bundle.
    static let path: String = {
        let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("extract").path
    }()

    private static let starting = NSLock()

    /// Copies the program. A program that another test starts meanwhile must not hold the copy open for
    /// writing, or it cannot be run.
    static func copy(to path: String) throws {
        try starting.withLock { try FileManager.default.copyItem(atPath: Command.path, toPath: path) }
    }

    struct Outcome: Equatable {
        var status: Int32
        var out: String
        var err: String

        /// Done, with nothing to say but `out`.
        static func success(_ out: String) -> Outcome { Outcome(status: 0, out: out, err: "") }
    }

    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    /// Runs to the end with `input` on standard input.
    static func run(
        _ arguments: [String], input: [UInt8] = [], output: String? = nil, program: String = path
    ) throws -> Outcome {
        let scratch = try Scratch()
        try scratch.write(input, to: "in")
        let out = output ?? scratch.path + "/out"
        let process = try start(
            arguments, input: .file(scratch.path + "/in"), output: .file(out), error: scratch.path + "/err",
            program: program)
        let status = try process.wait()
        func text(_ path: String) -> String {
            String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
        }
        return Outcome(status: status, out: output == nil ? text(out) : "", err: text(scratch.path + "/err"))
    }

    static func run(_ arguments: [String], input: String) throws -> Outcome {
        try run(arguments, input: Array(input.utf8))
    }

    enum Stream {
        case file(String)
        case pipe
    }

    /// Starts the program; a stream that is a pipe is held by the one who runs it.
    static func start(
        _ arguments: [String], input: Stream, output: Stream, error: String, program: String = path
    ) throws -> Running {
        // A program that another test starts meanwhile must not hold the ends of our pipes.
        starting.lock()
        defer { starting.unlock() }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var ours: [Int32] = [-1, -1]
        var theirs: [Int32] = []
        defer { theirs.forEach { close($0) } }
        for (number, stream) in [input, output].enumerated() {
            switch stream {
            case .file(let path):
                let flags = number == 0 ? O_RDONLY : O_WRONLY | O_CREAT
                posix_spawn_file_actions_addopen(&actions, Int32(number), path, flags, 0o600)
            case .pipe:
                var ends: [Int32] = [0, 0]
                guard pipe(&ends) == 0 else { throw Failure(description: "no pipe") }
                ends.forEach { _ = fcntl($0, F_SETFD, FD_CLOEXEC) }
                let (mine, other) = number == 0 ? (ends[1], ends[0]) : (ends[0], ends[1])
                ours[number] = mine
                theirs.append(other)
                posix_spawn_file_actions_adddup2(&actions, other, Int32(number))
            }
        }
        posix_spawn_file_actions_addopen(&actions, 2, error, O_WRONLY | O_CREAT, 0o600)
        var argv: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        defer { argv.forEach { free($0) } }
        var pid: pid_t = 0
        let code = posix_spawn(&pid, program, &actions, nil, &argv, environ)
        guard code == 0 else {
            ours.filter { $0 >= 0 }.forEach { close($0) }
            throw Failure(description: "\(program): \(String(cString: strerror(code)))")
        }
        return Running(pid: pid, input: ours[0], output: ours[1])
    }

    /// The program while it runs. What it does not do in time is an error, and ends it.
    final class Running {
        static let patience: TimeInterval = 30

        private let pid: pid_t
        private var input: Int32
        private var output: Int32
        private var isWaitedFor = false

        init(pid: pid_t, input: Int32, output: Int32) {
            self.pid = pid
            self.input = input
            self.output = output
        }

        deinit {
            closeInput()
            closeOutput()
            if !isWaitedFor {
                kill(pid, SIGKILL)
                _ = waitpid(pid, nil, 0)
            }
        }

        func write(_ bytes: [UInt8]) throws {
            var sent = 0
            let deadline = Date(timeIntervalSinceNow: Running.patience)
            while sent < bytes.count {
                try ready(input, Int16(POLLOUT), deadline)
                let count = bytes.withUnsafeBytes {
                    // No more than a pipe takes without blocking.
                    CLibrary.write(input, $0.baseAddress.map { $0 + sent }, min(4096, bytes.count - sent))
                }
                guard count > 0 else { throw Failure(description: "cannot write to the program") }
                sent += count
            }
        }

        func closeInput() {
            if input >= 0 { close(input) }
            input = -1
        }

        func closeOutput() {
            if output >= 0 { close(output) }
            output = -1
        }

        /// What the program writes until `count` lines are there.
        func lines(_ count: Int) throws -> [String] {
            var bytes: [UInt8] = []
            let deadline = Date(timeIntervalSinceNow: Running.patience)
            var buffer = [UInt8](repeating: 0, count: 4096)
            while bytes.filter({ $0 == 0x0A }).count < count {
                try ready(output, Int16(POLLIN), deadline)
                let got = read(output, &buffer, buffer.count)
                guard got > 0 else { throw Failure(description: "the output ends after: \(bytes)") }
                bytes += buffer[..<got]
            }
            return bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        }

        private func ready(_ descriptor: Int32, _ event: Int16, _ deadline: Date) throws {
            var wanted = pollfd(fd: descriptor, events: event, revents: 0)
            let left = max(0, deadline.timeIntervalSinceNow)
            guard poll(&wanted, 1, Int32(left * 1000)) > 0 else {
                throw Failure(description: "the program did nothing for \(Running.patience) s")
            }
        }

        /// The most memory it has had so far, in bytes.
        func peakMemory() throws -> Int {
            let status = try String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)
            guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
                let kilobytes = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).compactMap({ Int($0) }
                ).first
            else { throw Failure(description: "no VmHWM in \(status)") }
            return kilobytes * 1024
        }

        /// The exit status; 128 and the signal that ended it.
        func wait() throws -> Int32 {
            closeInput()
            let deadline = Date(timeIntervalSinceNow: Running.patience)
            var status: Int32 = 0
            while true {
                let ended = waitpid(pid, &status, WNOHANG)
                if ended == pid { break }
                guard ended == 0, Date() < deadline else {
                    throw Failure(description: "the program did not end in \(Running.patience) s")
                }
                usleep(2000)
            }
            isWaitedFor = true
            let signal = status & 0x7F
            return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
        }
    }
}
