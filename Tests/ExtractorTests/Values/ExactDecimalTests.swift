import Testing

@testable import Extractor

struct ExactDecimalTests {
    @Test(arguments: [
        ("0", "0"), ("0.0", "0"), ("7", "7"), ("007", "7"), ("2,270.50", "2270.5"),
        ("1,234,567", "1234567"), ("0.05", "0.05"), ("12.", "12"), (".5", "0.5"),
        ("-2.41", "-2.41"), ("-0", "0"), ("100", "100"),
        ("18446744073709551616", "18446744073709551616"),
        ("123456789012345678.012345678901234567", "123456789012345678.012345678901234567"),
        ("999999999999999999999999999999999999", "999999999999999999999999999999999999"),
    ])
    func readsBackExactly(text: String, expected: String) {
        #expect(ExactDecimal(text)?.description == expected)
    }

    @Test(arguments: [
        "", "-", ".", ",", "1.2.3", "1e5", "+1", "１", "1 000",
        "1234567890123456789012345678901234567",
    ])
    func isNoNumber(text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test func equalNumbersAreOneValueHoweverWritten() throws {
        let forms = try ["2.5", "2.50", "02.500", "2,.5"].map { try #require(ExactDecimal($0)) }
        #expect(Set(forms).count == 1)
    }

    @Test(arguments: [
        ("0.1", "0.2", "0.3"), ("-1", "1", "0"), ("99.9", "0.1", "100"), ("1", "0.001", "1.001"),
    ])
    func adds(a: String, b: String, sum: String) throws {
        let (a, b) = (try #require(ExactDecimal(a)), try #require(ExactDecimal(b)))
        #expect((a + b)?.description == sum)
        #expect((b + a)?.description == sum)
    }

    @Test(arguments: [
        ("2,270", "10000", "22700000"), ("1.5", "0.1", "0.15"), ("0.03", "0.1", "0.003"),
        ("-2", "0.5", "-1"), ("0", "100000000", "0"),
    ])
    func multiplies(a: String, b: String, product: String) throws {
        let (a, b) = (try #require(ExactDecimal(a)), try #require(ExactDecimal(b)))
        #expect((a * b)?.description == product)
    }

    @Test(arguments: [
        ("1", "3", 6, "0.333333"), ("2", "3", 6, "0.666667"), ("1", "4", 6, "0.25"),
        ("1", "8", 2, "0.12"), ("3", "8", 2, "0.38"), ("-1", "8", 2, "-0.12"),
        ("1", "-3", 3, "-0.333"), ("2.5", "1", 0, "2"), ("3.5", "1", 0, "4"),
        ("-2.5", "-1", 0, "2"), ("1", "7", 30, "0.142857142857142857142857142857"),
    ])
    func dividesAndRoundsHalfToEven(a: String, b: String, places: Int, quotient: String) throws {
        let (a, b) = (try #require(ExactDecimal(a)), try #require(ExactDecimal(b)))
        #expect(a.divided(by: b, places: places)?.description == quotient)
    }

    @Test func overflowIsNilAndNoTrap() throws {
        let huge = ExactDecimal(coefficient: .max, scale: 0)
        let low = ExactDecimal(coefficient: .min, scale: 0)
        let tiny = try #require(ExactDecimal("0.000000000000000000000000000000000001"))
        #expect(huge + ExactDecimal(1) == nil)
        #expect(low + ExactDecimal(-1) == nil)
        #expect(huge + tiny == nil)
        #expect(huge * ExactDecimal(2) == nil)
        #expect(tiny * tiny == nil)
        #expect(huge.divided(by: tiny, places: 0) == nil)
        #expect(huge.divided(by: .zero, places: 2) == nil)
        #expect(huge.divided(by: ExactDecimal(3), places: 38) == nil)
        #expect(huge.divided(by: ExactDecimal(1), places: 0) == huge)
        #expect(low.divided(by: ExactDecimal(-1), places: 0) == nil)
        #expect(huge.divided(by: huge, places: 0) == ExactDecimal(1))
        #expect(low.negated.negated == low)
        #expect(ExactDecimal.power(37)?.description == "1" + String(repeating: "0", count: 37))
        #expect(ExactDecimal.power(38) == nil)
        #expect(ExactDecimal.power(-1) == nil)
    }

    @Test func longFractionsAreWrittenWhole() {
        #expect(
            ExactDecimal(coefficient: 7, scale: 60).description
                == "0." + String(repeating: "0", count: 59) + "7")
        #expect(
            ExactDecimal(coefficient: .min, scale: 0).description
                == "-170141183460469231731687303715884105728")
    }

    @Test func orderIsThatOfTheNumbers() throws {
        let ascending = try [
            "-100000000000000000000000000000000000", "-2.41", "-2.4", "-0.001", "0",
            "0.000000000000000000000000000000000001", "0.1", "0.11", "1", "1.000000000000000001",
            "2", "10", "99999999999999999999999999999999999",
            "100000000000000000000000000000000000",
        ].map { try #require(ExactDecimal($0)) }
        for (i, a) in ascending.enumerated() {
            for (j, b) in ascending.enumerated() { #expect((a < b) == (i < j), "\(a) < \(b)") }
        }
    }
}
