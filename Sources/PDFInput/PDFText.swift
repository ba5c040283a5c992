import CLibrary
import Extractor

/// The text of a PDF file in one of the forms in which `pdftotext` writes it, while it does.
///
/// Used by one thread at a time.
final class PDFText {
    private let path: String
    private let program: Program
    private var isWaitedFor = false
    /// A program that another thread starts meanwhile must not hold the ends of our pipe.
    private static let starting = Lock(())

    private struct Program {
        var pid: pid_t = 0
        var output: Int32 = -1
        /// What the program complains of. What does not fit into the pipe is lost, so it never has to wait.
        var complaints: Int32 = -1

        func closeAll() {
            close(output)
            close(complaints)
        }
    }

    init(path: String, isLayout: Bool) throws(ByteSource.Failure) {
        self.path = path
        program = try PDFText.starting.withLock { (_) throws(ByteSource.Failure) in
            try PDFText.start(path, isLayout)
        }
    }

    private static func start(_ path: String, _ isLayout: Bool) throws(ByteSource.Failure) -> Program {
        var program = Program()
        var ends: [Int32] = [-1, -1]
        var errorEnds: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw failure(path, errno) }
        guard pipe(&errorEnds) == 0 else {
            let code = errno
            ends.forEach { close($0) }
            throw failure(path, code)
        }
        program.output = ends[0]
        program.complaints = errorEnds[0]
        for descriptor in ends + errorEnds { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        for descriptor in errorEnds { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        posix_spawn_file_actions_adddup2(&actions, errorEnds[1], 2)
        // A name that begins with a dash is no option.
        let file = path.hasPrefix("-") ? "./" + path : path
        var arguments: [UnsafeMutablePointer<CChar>?] =
            (["pdftotext", "-enc", "UTF-8"] + (isLayout ? ["-layout"] : []) + [file, "-"]).map {
                (word: String) in strdup(word)
            } + [nil]
        defer { arguments.forEach { free($0) } }
        let code = posix_spawnp(&program.pid, "pdftotext", &actions, nil, &arguments, environ)
        close(ends[1])
        close(errorEnds[1])
        guard code == 0 else {
            program.closeAll()
            throw code == ENOENT
                ? ByteSource.Failure(
                    name: path,
                    reason: "pdftotext is not installed: install poppler-utils, or give the text instead")
                : failure(path, code)
        }
        return program
    }

    deinit {
        guard !isWaitedFor else { return }
        program.closeAll()
        kill(program.pid, SIGKILL)
        waitpid(program.pid, nil, 0)
    }

    private static func failure(_ path: String, _ code: Int32) -> ByteSource.Failure {
        ByteSource.Failure(
            name: path, reason: "cannot start pdftotext: \(String(cString: strerror(code)))")
    }

    /// All that the program writes.
    func text() throws(ByteSource.Failure) -> [UInt8] {
        var result: [UInt8] = []
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count: Int
            do throws(Descriptor.Failure) { count = try Descriptor.read(program.output, buffer) } catch {
                throw ByteSource.Failure(name: path, reason: error.reason)
            }
            if count == 0 { return result }
            result += buffer[..<count]
        }
    }

    /// Waits for the end of the program; throws what it says if it failed.
    func finish() throws(ByteSource.Failure) {
        var status: Int32 = 0
        while waitpid(program.pid, &status, 0) < 0, errno == EINTR {}
        isWaitedFor = true
        defer { program.closeAll() }
        guard status != 0 else { return }
        var text = [UInt8](repeating: 0, count: 500)
        let count = text.withUnsafeMutableBytes { try? Descriptor.read(program.complaints, $0) }
        let line = String(decoding: text[..<(count ?? 0)], as: UTF8.self).split(separator: "\n").first ?? ""
        let how =
            status & 0x7F == 0 ? "ended with \((status >> 8) & 0xFF)" : "was ended by signal \(status & 0x7F)"
        throw ByteSource.Failure(
            name: path, reason: "pdftotext \(how)" + (line.isEmpty ? "" : ": \(line)"))
    }
}
