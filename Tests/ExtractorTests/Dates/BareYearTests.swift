import Testing

@testable import Extractor

struct BareYearTests {
    @Test(arguments: [
        ("2023", 2023), ("2023 2024", 2023), ("2023年", 2023), ("1937", 1937), ("2023.", 2023), ("1850", nil),
        ("2100", nil), ("20231", nil), ("2023,456", nil), ("2023.5", nil), ("202", nil), ("", nil),
        ("年", nil),
    ])
    func fourDigits(text: String, year: Int?) {
        Array(text.utf8).withUnsafeBufferPointer { #expect(TextView($0).bareYear(at: 0) == year) }
    }

    @Test func notWithinANumber() {
        Array("12023 ,2023".utf8).withUnsafeBufferPointer {
            #expect(TextView($0).bareYear(at: 1) == nil)
            #expect(TextView($0).bareYear(at: 7) == 2023)
        }
    }
}
