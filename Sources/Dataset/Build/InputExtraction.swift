import Extractor
import PDFInput

/// Makes the records of one input; a worker's part of a run.
struct InputExtraction: Sendable {
    var extractor: Extractor
    var recipe: Recipe
    /// The folder of the dataset.
    var folder: String
    var jobs: Int
    /// An input from this size on is worked on by several threads.
    var large = 8 << 20
    /// A line of a JSONL input that is longer is bad.
    var longestLine = ByteCount.line
    /// Reading ends with an error once it says so.
    var stop: @Sendable () -> Bool = { false }

    /// Throws why there are no records of it; nothing is left behind then.
    func extract(_ input: InputFile) throws(Problem) -> ExtractedInput {
        let reader = try InputReader(path: input.path, stop: stop)
        let file = try NewFile(Layout.records(of: input.doc), in: folder)
        var draft = Draft(input: input, file: file)
        do {
            switch input.kind {
            case .text:
                try text(reader.source(named: input.doc), reader, &draft)
            case .pdf:
                let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
                defer { buffer.deallocate() }
                while try reader.read(buffer) > 0 {}
                let converted = try PDFFile.text(input.path)
                let copy = try NewFile(Layout.text(of: input.doc), in: folder)
                try converted.withUnsafeBytes { try copy.write($0) }
                draft.text = copy
                try text(ByteSource(bytes: converted, name: input.doc), reader, &draft)
            case .jsonl: try lines(reader, &draft)
            }
        } catch let problem as Problem {
            throw problem
        } catch let failure as ByteSource.Failure {
            throw Problem(input.path, failure.reason)
        } catch {
            throw Problem(input.path, "\(error)")
        }
        try reader.checkUnchanged()
        return draft.finished(reader, recipe)
    }

    private struct Draft {
        let input: InputFile
        let file: NewFile
        var text: NewFile?
        var reports: [ExtractedInput.Report] = []
        var records = 0
        var problems: [Problem] = []
        var warnings: [Problem] = []
        /// Rules that took too long, each of which is told of once.
        private var slow: Set<String> = []

        init(input: InputFile, file: NewFile) {
            self.input = input
            self.file = file
        }

        mutating func add(
            key: String, doc: String, _ summary: Extractor.Summary, recordBytes: Int
        ) {
            let lines = TitleLine.lines(of: summary.headBytes, titles: CompanyName.titleLines)
            let listing = CompanyListing.inLines(lines)
            let row = ReportRow(
                report: key, input: input.doc, doc: doc,
                company: CompanyName.inTitle(lines) ?? CompanyName.inName(doc),
                shortName: listing.shortName, code: listing.code, exchange: listing.exchange,
                kind: CompanyName.kind(lines, doc), year: summary.year,
                encoding: summary.encoding.rawValue, bytes: 0, sha256: "",
                recordsPath: Layout.records(of: input.doc))
            reports.append(ExtractedInput.Report(row: row, recordBytes: recordBytes))
            records += summary.records
            for correction in summary.unfit {
                let place = input.kind == .jsonl ? ": '\(doc)'" : ""
                warnings.append(Problem("\(input.path)\(place)", correction.description))
            }
            for rule in summary.exceeded where slow.insert(rule.rule).inserted {
                // The lines of a text that is a line itself are no lines of the input.
                let place = input.kind == .jsonl ? ": '\(doc)'" : ":\(rule.line)"
                warnings.append(Problem("\(input.path)\(place)", rule.description))
            }
        }

        func finished(_ reader: InputReader, _ recipe: Recipe) -> ExtractedInput {
            let sha256 = reader.sha256
            var reports = reports
            if input.kind != .jsonl {
                for i in reports.indices {
                    reports[i].row.bytes = reader.bytes
                    reports[i].row.sha256 = sha256
                }
            }
            let state = InputState(
                input: input.doc, kind: input.kind.rawValue, bytes: reader.bytes, sha256: sha256,
                fingerprint: recipe.fingerprint(of: sha256, input), badLines: problems.count,
                reports: reports.count, records: records, recordsPath: Layout.records(of: input.doc),
                recordsBytes: file.bytes, recordsSHA256: file.sha256)
            return ExtractedInput(
                state: state, file: file, text: text, reports: reports, problems: problems, warnings: warnings
            )
        }
    }

    private func text(_ source: consuming ByteSource, _ reader: InputReader, _ draft: inout Draft) throws {
        let doc = draft.input.doc
        let file = draft.file
        var own = extractor
        own.options.jobs = reader.size >= large ? jobs : 1
        // The file's name first, then the folders from the inside out.
        own.options.yearName = doc.split(separator: "/").reversed().joined(separator: " ")
        if draft.input.kind == .pdf { own.options.encoding = .utf8 }
        let summary = try own.stream(source) { try file.write(UnsafeRawBufferPointer($0)) }
        if let offset = summary.firstInvalidOffset, draft.input.kind == .text {
            draft.warnings.append(
                Problem(
                    draft.input.path,
                    "not \(summary.encoding.name) at byte \(offset); invalid bytes are read as U+FFFD"))
        }
        draft.add(
            key: doc, doc: doc, summary, recordBytes: file.bytes)
    }

    private func lines(_ reader: InputReader, _ draft: inout Draft) throws {
        let input = draft.input
        let file = draft.file
        var own = extractor
        own.options.jobs = reader.size >= large ? jobs : 1
        var result = draft
        var ids = SeenIDs()
        var written = 0
        let handler = JSONLinesRun.Handler(
            begin: { ids.problem($0.id, line: $1) },
            write: { try file.write(UnsafeRawBufferPointer($0)) },
            end: { line, summary in
                result.add(
                    key: "\(input.doc)#\(line.id)", doc: line.id, summary,
                    recordBytes: file.bytes - written)
                written = file.bytes
                let last = result.reports.count - 1
                result.reports[last].row.bytes = line.text.utf8.count
                result.reports[last].row.sha256 = Digest.of(line.text)
            },
            bad: { result.problems.append(Problem("\(input.path):\($0)", $1)) })
        try JSONLinesRun(own, longest: longestLine, read: { try reader.readUnpacked($0) }, handler: handler)
            .run()
        draft = result
    }
}
