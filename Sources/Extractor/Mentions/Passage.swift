/// A text and the rules it is read with: what every reader of a batch has in its hands.
///
/// The pack is not counted as a reference here: readers are made for each batch and asked for each
/// figure, and counting took a tenth of the time. Whoever runs the batch (`BatchWorker`,
/// `ReportContext`) holds the pack, and the bytes of the text, for as long as the passage lives.
struct Passage {
    unowned(unsafe) let pack: CompiledPack
    let text: TextView

    init(_ pack: CompiledPack, _ bytes: UnsafeBufferPointer<UInt8>) {
        self.pack = pack
        text = TextView(bytes)
    }
}

/// Reads something of a passage.
protocol PassageReader {
    var passage: Passage { get }
}

extension PassageReader {
    @inline(__always)
    var pack: CompiledPack { passage.pack }

    @inline(__always)
    var text: TextView { passage.text }

    /// Whether the rules count a character among the Chinese numerals.
    @inline(__always)
    func isNumeral(_ character: Unicode.Scalar) -> Bool {
        character.value < 0x10000 && pack.dispatch.isNumeral[Int(character.value)]
    }
}
