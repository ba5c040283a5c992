/// How long each stage takes over a text, one after the other on one thread: for benchmarks.
package struct StageTimes {
    package var reading = Duration.zero
    package var normalizing = Duration.zero
    package var matching = Duration.zero
    package var resolving = Duration.zero
    package var writing = Duration.zero
    package var records = 0

    package var all: [(stage: String, time: Duration)] {
        [
            ("Reading", reading), ("Normalizing", normalizing), ("Matching", matching),
            ("Resolving", resolving), ("Emitting", writing),
        ]
    }

    /// Runs the stages as `Extractor` does, with a look at the clock between them; nil if there is no
    /// memory.
    package init?(_ extractor: Extractor, _ bytes: [UInt8]) {
        let clock = ContinuousClock()
        let options = extractor.options
        guard var worker = extractor.workers.take() else { return nil }
        let out = worker.out
        var reader = BatchReader(
            ByteSource(bytes: bytes, name: "-"), decoder: options.encoding.decoder,
            chunkSize: options.chunkSize)
        var context = ReportContext(extractor.pack, year: options.year, region: options.region, name: "-")
        let formatter = RecordFormatter(
            format: options.format, pack: extractor.pack, types: options.types, doc: "-",
            pretty: PrettyWriter(),
            isCSVSafe: false)
        while true {
            let start = clock.now
            guard let batch = try? reader.next() else { break }
            let read = clock.now
            worker.normalize(batch)
            let normalized = clock.now
            worker.match()
            let matched = clock.now
            let records = context.records(&worker.mentions, worker.text, batch)
            let resolved = clock.now
            out.removeAll()
            self.records += formatter.write(records, worker.text, batch, into: out)
            let written = clock.now
            reading += read - start
            normalizing += normalized - read
            matching += matched - normalized
            resolving += resolved - matched
            writing += written - resolved
        }
    }
}
