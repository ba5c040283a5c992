import Testing

@testable import Extractor

/// What terminals are told is no text: `31m` is no amount.
struct EscapeSequencesTests {
    @Test(arguments: [
        ("\u{1B}[31m亏损\u{1B}[0m 3 万元。", ["3 万元"]), ("\u{1B}[1;31m捐赠500万元\u{1B}[m。", ["500万元"]),
        ("捐赠5\u{1B}[7m00万元。", ["5\u{1B}[7m00万元"]),
        ("\u{1B}]0;收入 5 万元\u{07}捐赠 6 万元。", ["6 万元"]),
        ("\u{1B}]8;;file:///3%\u{1B}\\捐赠 7 万元。", ["7 万元"]),
        // A string that no end follows in its line is none.
        ("\u{1B}]捐赠 8 万元。\n", ["8 万元"]), ("\u{1B}", []), ("\u{1B}[", []), ("\u{1B}[31", []),
        ("31m", ["31m"]),
    ])
    func sequencesAreHidden(text: String, expected: [String]) {
        #expect(Extractor().found(in: text).filter { $0.type == "amount" }.map(\.text) == expected)
    }
}
