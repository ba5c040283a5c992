import Dataset
import Extractor
import Foundation
import PackFile

/// What libFuzzer calls with one input after the other. `FUZZ_TARGET` says what is tried.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    target.run(Array(UnsafeBufferPointer(start: data, count: size)))
    return 0
}

/// The package manager has programs begin here; libFuzzer would have had a `main` of its own.
@_cdecl("fuzz_main")
public func begin(
    _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> CInt {
    var (count, arguments) = (count, arguments)
    return drive(&count, &arguments, fuzz)
}

@_silgen_name("LLVMFuzzerRunDriver")
private func drive(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

private let target = Target(rawValue: ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? "") ?? .records

private enum Target: String {
    /// A text in UTF-8, or what is none.
    case records
    /// The first byte chooses the encoding of the rest, or that it is packed.
    case decoders
    /// A file of a pack: read and, if it can be, compiled alone.
    case packs
    /// Lines of JSON, as `run --jsonl` reads them.
    case lines
    /// Lines of corrections, the second one of them applied.
    case corrections

    func run(_ bytes: [UInt8]) {
        switch self {
        case .records: readRecords(bytes, .utf8)
        case .decoders:
            guard let first = bytes.first else { return }
            let all = InputEncoding.allCases
            decode(Array(bytes.dropFirst()), all[Int(first) % all.count])
        case .packs: readPack(bytes)
        case .lines: readLines(bytes)
        case .corrections: readCorrections(bytes)
        }
    }
}

/// What is decoded, from any bytes, is text.
private func decode(_ bytes: [UInt8], _ encoding: InputEncoding) {
    var extractor = Extractor()
    extractor.options.encoding = encoding
    _ = try? extractor.text(of: bytes)
}

private func readCorrections(_ bytes: [UInt8]) {
    let text = "2022年，公司捐赠超2,270万元，同比增长24%。"
    for line in bytes.split(separator: 0x0A) {
        guard let one = try? CorrectionFile.correction(Data(line)) else { continue }
        var extractor = Extractor()
        extractor.options.corrections = [one]
        guard let found = try? extractor.records(in: text, doc: one.doc) else { continue }
        precondition(found.allSatisfy { $0.start < $0.end })
    }
}

private func readRecords(_ bytes: [UInt8], _ encoding: InputEncoding) {
    var extractor = Extractor()
    extractor.options.types = .standard
    extractor.options.encoding = encoding
    guard let found = try? extractor.records(in: bytes) else { return }
    hold(found)
}

/// What is true of the records of every text.
private func hold(_ records: [ExtractedRecord]) {
    var last = 0
    var ids: Set<String> = []
    for record in records {
        precondition(record.start < record.end, "\(record.id): an empty place")
        precondition(record.start >= last, "\(record.id): out of order")
        precondition(ids.insert(record.id).inserted, "\(record.id): twice")
        last = record.start
        if let low = record.low, let high = record.high { precondition(low <= high, "\(record.id): low > high") }
    }
}

private func readPack(_ bytes: [UInt8]) {
    var own = PatternPack()
    let text = String(decoding: bytes, as: UTF8.self)
    guard (try? PackFile.read(text, file: "own.yaml", into: &own)) != nil else { return }
    guard !own.rules.isEmpty || !own.words.isEmpty || !own.units.isEmpty else { return }
    own.replacesBuiltIn = true
    guard let compiled = try? CompiledPack(own) else { return }
    _ = try? Extractor(pack: compiled).records(in: "2022年，公司捐赠超2,270万元，同比增长24%。")
}

private func readLines(_ bytes: [UInt8]) {
    var rest = bytes[...]
    let run = JSONLinesRun(
        Extractor(),
        read: { buffer in
            let part = rest.prefix(buffer.count)
            buffer.copyBytes(from: part)
            rest = rest.dropFirst(part.count)
            return part.count
        },
        handler: JSONLinesRun.Handler(write: { _ in }, bad: { _, _ in }))
    try? run.run()
}
