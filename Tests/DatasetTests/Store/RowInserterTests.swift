import Testing

@testable import Dataset

struct RowInserterTests {
    @Test(arguments: [
        ("0", 0.0), ("22700000", 22_700_000), ("-0.5", -0.5), ("12.25", 12.25),
        ("-999999999999999", -999_999_999_999_999),
        ("0.1", 0.1), ("28436517000.123456789", 28436517000.123456789),
        ("123456789012345678", 123456789012345678),
    ])
    func doubles(_ digits: String, _ value: Double) {
        Array(digits.utf8).withUnsafeBufferPointer { #expect(RowInserter.double($0) == value) }
    }
}
