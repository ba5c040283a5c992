import Testing

@testable import Dataset

struct UTF8ScalarsTests {
    private func scalars(_ bytes: [UInt8]) -> [Unicode.Scalar] {
        bytes.withUnsafeBufferPointer { Array(UTF8Scalars($0)) }
    }

    @Test(arguments: [
        "", "CSR 2021", "岚坪乳业股份有限公司", "é·–—", "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}",
        "𠮷野家 a",
    ])
    func areThoseOfTheString(text: String) {
        #expect(scalars(Array(text.utf8)) == Array(text.unicodeScalars))
    }

    /// None is made of what is not there.
    @Test(arguments: ["aé", "a年", "a𠮷"]) func endsBeforeACharacterThatIsCutOff(text: String) {
        #expect(scalars(Array(text.utf8.dropLast())) == ["a"])
    }
}
