/// How many bytes, as people write it: `500`, `512K`, `64M`, `1G`, each 1024 times the one before.
public struct ByteCount: Equatable, Sendable, CustomStringConvertible {
    public var bytes: Int

    public init(bytes: Int) { self.bytes = bytes }

    /// The length of a JSON line where nothing is said.
    public static let line = ByteCount(bytes: LineReader.limit)

    private static let units: [(letter: Character, shift: Int)] = [("G", 30), ("M", 20), ("K", 10)]

    /// nil for what is no number from 1 that fits.
    public init?(_ text: String) {
        let unit = ByteCount.units.first { text.last?.uppercased() == String($0.letter) }
        let digits = unit == nil ? text[...] : text.dropLast()
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let count = Int(digits), count > 0
        else { return nil }
        let (bytes, isTooLarge) = count.multipliedReportingOverflow(by: 1 << (unit?.shift ?? 0))
        if isTooLarge { return nil }
        self.bytes = bytes
    }

    /// In the largest unit of which there is a whole number: `64 MB`, `1500 bytes`.
    public var description: String {
        let unit = ByteCount.units.first { bytes >= 1 << $0.shift && bytes % (1 << $0.shift) == 0 }
        return unit.map { "\(bytes >> $0.shift) \($0.letter)B" } ?? "\(bytes) bytes"
    }
}
