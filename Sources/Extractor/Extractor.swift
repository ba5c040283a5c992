/// Turns the raw text of Chinese reports into normalised records.
///
///     let extractor = Extractor()
///     let records = try extractor.records(in: "2022 年，公司捐赠超 2,270 万元。")
///     // records[1].value == 22700000, .unit == "CNY", .modifier == .moreThan
///
/// The stages, in the order in which bytes pass through them: `BatchReader` decodes and cuts,
/// `Normalizer` folds and joins lines, `Matcher` finds, `MentionReader` reads values,
/// `ReportContext` gives years, periods, events and metrics, `RecordFormatter` writes. All but
/// the context work on a batch alone, on as many threads as wanted; the output is the same.
public struct Extractor: Sendable {
    /// What a run is told beside the text.
    public struct Options: Sendable {
        /// Which records are written.
        public var types: RecordTypes
        /// How they are written.
        public var format = RecordFormat.ndjson
        /// What inputs are encoded in. A `String` is what it is.
        public var encoding = InputEncoding.auto
        /// What relative dates are relative to; read off the text or the name if nil.
        public var year: Int?
        /// Where the reports are from; read off each by default.
        public var region = Region.auto
        /// The name that may hold the year, if it is not the input's: a folder's of one year.
        public var yearName: String?
        public var jobs = 1
        /// Bytes asked of the input at a time.
        public var chunkSize = BatchReader.chunkSize
        /// Takes the decoded text as it is read, part by part: what `start` and `end` count.
        public var copy: (@Sendable ([UInt8]) throws(ByteSource.Failure) -> Void)?
        /// Colours in the `pretty` format.
        public var isColored = false
        /// How wide the lines of the `pretty` format may be; nil if there is no end to them.
        public var columns: Int?
        /// In the `csv` format an apostrophe before texts that a spreadsheet would take for a formula.
        public var isCSVSafe = false

        /// What records have to say to be written.
        public var filter = RecordFilter()
        /// What readers said of the records; those of other documents are passed over.
        public var corrections: [Correction] = []
        /// Whether records say which headings they stand under.
        public var hasSections = false

        public init(types: RecordTypes = .standard) { self.types = types }

        /// The keys beside those that every run writes.
        package var requested: [RecordKey] {
            (hasSections ? [.section] : []) + (corrections.isEmpty ? [] : [.corrected])
        }
    }

    public let pack: CompiledPack
    public var options: Options
    /// Copies share them.
    let workers: WorkerPool

    public init(pack: CompiledPack = .builtIn, options: Options = Options()) {
        self.pack = pack
        self.options = options
        workers = WorkerPool(pack)
    }

    /// What one run did.
    public struct Summary: Sendable, Equatable {
        public var records = 0
        /// What the input was encoded in.
        public var encoding = InputEncoding.utf8
        /// Byte offset of the first sequence that is not valid in it.
        public var firstInvalidOffset: Int?
        /// The year the report is about, if anything told it.
        public var year: Int?
        /// The beginning of the decoded text, at most 32 KiB.
        public var head: String { String(decoding: headBytes, as: UTF8.self) }
        /// The same in UTF-8.
        package var headBytes: [UInt8] = []
        /// Rules whose patterns took too long somewhere, each with the first place.
        public var exceeded: [ExceededRule] = []
        /// Corrections of this document whose words do not stand where they should: nothing was done with them.
        public var unfit: [Correction] = []
    }

    /// A rule that met a limit of matching: what its pattern may take at one place was not enough. It was read
    /// as no match there, and at any other such place.
    public struct ExceededRule: Sendable, Equatable, CustomStringConvertible {
        public var rule: String
        /// The first such line, 1-based.
        public var line: Int

        public var description: String {
            "rule \(rule) takes too long here and is read as no match; write its pattern with fewer ways to go"
        }
    }

    /// The year of a day written as `2023-03-15`; nil if there is no such day.
    public static func year(ofDay text: String) -> Int? {
        guard let day = CalendarDay(iso: text), CalendarYear.named.contains(day.year) else { return nil }
        return day.year
    }

    /// The records of a text, in its order. `doc` is what they name it.
    ///
    /// All of them are held in memory; `run` hands on what is written instead.
    ///
    ///     try Extractor().records(in: "捐赠 500 万元。")[0].value    // 5000000
    ///
    /// - Throws: `OutOfMemory` if there is no memory for matching.
    public func records(in text: String, doc: String = "-") throws -> [ExtractedRecord] {
        try records(in: Array(text.utf8), encoding: .utf8, doc: doc)
    }

    /// The records of the bytes of a text, in the encoding of the options.
    ///
    /// - Throws: `ByteSource.Failure` where they are no text, `OutOfMemory` if there is no memory for matching.
    public func records(in bytes: [UInt8], doc: String = "-") throws -> [ExtractedRecord] {
        try records(in: bytes, encoding: options.encoding, doc: doc)
    }

    /// The text of bytes in the encoding of the options: what `start` and `end` of their records count.
    ///
    ///     try Extractor().text(of: [0xB9, 0xAB, 0xCB, 0xBE])    // 公司, of GB18030
    ///
    /// - Throws: `ByteSource.Failure` where they are no text.
    public func text(of bytes: [UInt8]) throws -> String {
        var reader = BatchReader(ByteSource(bytes: bytes, name: "-"), decoder: options.encoding.decoder)
        var text: [UInt8] = []
        while let batch = try reader.next() { text += batch.bytes }
        return String(decoding: text, as: UTF8.self)
    }

    /// The text of a source, its records, and the numbers of it that no record holds, all in memory: for who shows
    /// one beside the other.
    ///
    /// - Throws: as `run`.
    public func textAndRecords(
        of source: consuming ByteSource
    ) throws -> (text: String, records: [ExtractedRecord], unread: [UnreadNumber]) {
        let doc = source.name
        let revision = RecordRevision(pack, options, doc: doc)
        var text: [UInt8] = []
        var records: [ExtractedRecord] = []
        var unread: [UnreadNumber] = []
        try explain(source, asksHowFar: false) { numbers in
            text += numbers.batch.bytes
            records += self.records(of: numbers.found, numbers.text, numbers.batch, doc, revision)
            unread += numbers.unread()
        }
        return (String(decoding: text, as: UTF8.self), records, unread)
    }

    private func records(in bytes: [UInt8], encoding: InputEncoding, doc: String) throws -> [ExtractedRecord]
    {
        let revision = RecordRevision(pack, options, doc: doc)
        var result: [ExtractedRecord] = []
        try read(ByteSource(bytes: bytes, name: doc), encoding: encoding) { batch, text, found, _ in
            result += records(of: found, text, batch, doc, revision)
        }
        return result
    }

    /// Reads a source to its end on this thread, batch by batch.
    ///
    /// `account` makes what each batch notes in what becomes of its numbers; `take` has the batch, its text, its
    /// records, and that.
    func read(
        _ source: consuming ByteSource, encoding: InputEncoding, account: () -> Account? = { nil },
        _ take: (Batch, NormalizedText, BatchRecords, Account?) -> Void
    ) throws {
        guard var worker = workers.take() else { throw OutOfMemory() }
        defer { workers.give(back: worker) }
        var context = ReportContext(
            pack, year: options.year, region: options.region, name: options.yearName ?? source.name,
            readsHeadings: options.hasSections)
        var reader = BatchReader(source, decoder: encoding.decoder, chunkSize: options.chunkSize)
        while var batch = try reader.next() {
            let account = account()
            withExtendedLifetime(account) {
                let handle = AccountHandle(account)
                worker.read(&batch, account: handle)
                let found = context.records(&worker.mentions, worker.text, batch, account: handle)
                take(batch, worker.text, found, account)
            }
        }
    }

    private func records(
        of found: BatchRecords, _ text: NormalizedText, _ batch: Batch, _ doc: String,
        _ revision: RecordRevision?
    ) -> [ExtractedRecord] {
        var sink = ExtractedRecordSink(pack: pack, doc: doc, batch: found, text: text, source: batch)
        _ = RecordWalk(pack: pack, types: options.types).walk(found, text, batch, into: &sink)
        return revision?.revised(sink.records, text, batch) ?? sink.records
    }

    /// Reads `source` to its end and hands what is written of it to `write`, piece by piece: a whole
    /// document of `options.format`, also the brackets of `json` and the head of `csv`.
    ///
    /// `write` is called once a batch: as soon as a sentence of a slow pipe is complete.
    ///
    ///     let summary = try Extractor().run(.file("report.txt")) { bytes in out.append(contentsOf: bytes) }
    ///
    /// - Throws: `ByteSource.Failure` if the source cannot be read, `OutOfMemory`, and what `write` throws,
    ///   which ends the run.
    public func run(
        _ source: consuming ByteSource, write: @escaping (UnsafeBufferPointer<UInt8>) throws -> Void
    ) throws -> Summary {
        let document = RecordDocument(
            options.format, requested: options.requested, columns: options.columns, write)
        try document.open()
        do {
            let summary = try stream(source, write: document.add)
            try document.close()
            return summary
        } catch let failure as ByteSource.Failure {
            // What was read before the source failed is a document too.
            try document.close()
            throw failure
        }
    }

    /// The same without what stands around the records: for one of several inputs of a document.
    package func stream(
        _ source: consuming ByteSource, write: @escaping (UnsafeBufferPointer<UInt8>) throws -> Void
    ) throws -> Summary {
        try Pipeline(self, source, write).run()
    }
}
