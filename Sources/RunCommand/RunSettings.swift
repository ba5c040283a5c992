import ArgumentParser
import CLibrary
import Extractor

/// What a run does: the values of `RunOptions`, or of arguments that need no parser.
public struct RunSettings {
    public var files: [String] = []
    var types: String?
    var format = RecordFormat.ndjson
    var csvSafe = false
    var bom = false
    var encoding = InputEncoding.auto
    var year: Int?
    var date: String?
    var region = Region.auto
    var text: String?
    var output: String?
    var color = ColorUse.auto
    var metric: String?
    var unit: String?
    var period: String?
    var minValue: String?
    var section = false
    var jobs = 1

    public init() {}

    /// Reads the plainest arguments, those of most runs: files, and the options below in full, their values behind
    /// them. Nil for all others, and for whatever might be wrong, which are for the parser: that takes as long to
    /// look at its own declarations as it takes to read a short text.
    ///
    /// `arguments` of the whole program, which is told what to do by the first one, if that is one of `subcommands`.
    public init?(plain arguments: [String], subcommands: Set<String>) {
        var rest = arguments[...]
        if let first = rest.first, subcommands.contains(first) { return nil }
        if rest.first == "run" { rest.removeFirst() }
        var seen: Set<String> = []
        while let argument = rest.popFirst() {
            guard argument.utf8.first == UInt8(ascii: "-"), argument != "-" else {
                if argument.isEmpty { return nil }
                files.append(argument)
                continue
            }
            // Which of two counts is the parser's business.
            guard seen.insert(argument).inserted else { return nil }
            if argument == "--section" {
                section = true
                continue
            }
            guard let value = rest.popFirst(), let first = value.utf8.first, first != UInt8(ascii: "-") else {
                return nil
            }
            switch argument {
            case "--types": types = value
            case "--format", "-f":
                guard let known = RecordFormat(rawValue: value) else { return nil }
                format = known
            case "--jobs", "-j":
                guard let number = Int(value), number > 0 else { return nil }
                jobs = number
            case "--output", "-o": output = value
            default: return nil
            }
        }
    }

    var filter: RecordFilter {
        get throws {
            var filter = RecordFilter()
            filter.unit = unit
            filter.metric = try RunOptions.pattern(metric: metric)
            if let period {
                filter.period = EDTFPeriod(period)
                if filter.period == nil {
                    throw ValidationError(
                        "--period takes a period like 2023, 2023-06, 2022-04/2023-03; not '\(period)'")
                }
            }
            if let minValue {
                filter.least = ExactDecimal(minValue)
                if filter.least == nil {
                    throw ValidationError("--min-value takes a number; not '\(minValue)'")
                }
            }
            return filter
        }
    }

    /// The files to read; standard input if none is named.
    var inputs: [String] { files.isEmpty ? ["-"] : files }

    /// Reads the files and writes their records to standard output.
    public func run(_ pack: CompiledPack, corrections: [Correction] = []) throws {
        try run(pack, corrections) { extractor, output in
            var isGood = true
            try extractor.run(
                inputs,
                open: { (file) throws(ByteSource.Failure) in try RunOptions.source(file) },
                write: output.write,
                ended: { if !RunSettings.report($0, $1) { isGood = false } })
            return isGood
        }
    }

    /// Runs `read` for each input, and writes what it hands to the document as one; it gives false for an
    /// input that failed and was reported.
    package func run(
        _ pack: CompiledPack, corrections: [Correction] = [],
        each read: (String, Extractor, RecordDocument) throws -> Bool
    ) throws {
        try run(pack, corrections) { extractor, output in
            let document = RecordDocument(
                format, requested: extractor.options.requested, columns: extractor.options.columns,
                output.write)
            var isGood = true
            try document.open()
            for file in inputs where !(try read(file, extractor, document)) { isGood = false }
            try document.close()
            return isGood
        }
    }

    private func run(
        _ pack: CompiledPack, _ corrections: [Correction], _ body: (Extractor, Output) throws -> Bool
    ) throws {
        if files.isEmpty, isatty(0) == 1 {
            Report.error(
                "standard input is a terminal: name the files to read, or - to type a text; see extract --help"
            )
            throw ExitCode(2)
        }
        var options = try options(pack)
        options.corrections = corrections
        if let file = output { try Output.redirect(to: file) }
        // Of the file, if it is one.
        options.isColored = color.isOn
        options.columns = Terminal.columns
        let extractor = Extractor(pack: pack, options: options)
        let output = Output()
        do {
            if bom { try output.write(CSVWriter.byteOrderMark) }
            let isGood = try body(extractor, output)
            if !isGood { throw ExitCode(1) }
        } catch Output.Failure.closedPipe {
            return
        } catch Output.Failure.failed(let reason) {
            Report.error("standard output: cannot write: \(reason)")
            throw ExitCode(1)
        }
    }

    private func options(_ pack: CompiledPack) throws -> Extractor.Options {
        var options = Extractor.Options()
        let own = pack.recordTypes
        if let types {
            do { options.types = try RecordTypes(types, known: own) } catch {
                Report.error("--types: \(error)")
                throw ExitCode(2)
            }
        } else {
            options.types.names.formUnion(own.subtracting(["date"]))
        }
        options.format = format
        options.encoding = encoding
        options.year = year ?? date.flatMap(Extractor.year(ofDay:))
        options.region = region
        options.jobs = min(jobs, 256)
        options.isCSVSafe = csvSafe
        options.filter = try filter
        options.hasSections = section
        if let text {
            guard inputs.count == 1 else {
                Report.error("--text: takes one input, whose text it writes; not \(inputs.count)")
                throw ExitCode(2)
            }
            options.copy = try RunSettings.copy(to: text)
        }
        return options
    }

    /// Writes the text of an input to a file.
    private static func copy(to path: String) throws
        -> @Sendable ([UInt8]) throws(ByteSource.Failure) -> Void
    {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            Report.error("\(path): cannot write: \(String(cString: strerror(errno)))")
            throw ExitCode(1)
        }
        // Open until the program ends.
        return { (part) throws(ByteSource.Failure) in
            let result = part.withUnsafeBytes { bytes in
                Result { () throws(Descriptor.Failure) in try Descriptor.write(descriptor, bytes) }
            }
            if case .failure(let failure) = result {
                throw ByteSource.Failure(name: path, reason: "cannot write: \(failure.reason)")
            }
        }
    }

    /// Says what was wrong with an input; false if it failed.
    private static func report(
        _ file: String, _ result: Result<Extractor.Summary, ByteSource.Failure>
    ) -> Bool {
        switch result {
        case .success(let summary):
            if let offset = summary.firstInvalidOffset {
                Report.error(
                    "\(file): not \(summary.encoding.name) at byte \(offset); invalid bytes are read as U+FFFD"
                )
            }
            for rule in summary.exceeded { Report.error("\(file):\(rule.line): \(rule)") }
            for correction in summary.unfit { Report.error("\(file): \(correction)") }
            return summary.exceeded.isEmpty && summary.unfit.isEmpty
        case .failure(let failure):
            Report.error(failure.description)
            return false
        }
    }
}
