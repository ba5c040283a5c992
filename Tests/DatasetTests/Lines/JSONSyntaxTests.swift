import Foundation
import Testing

@testable import Dataset

struct JSONSyntaxTests {
    private func problem(_ bytes: [UInt8]) -> String? {
        bytes.withUnsafeBufferPointer { JSONSyntax.problem($0) }
    }

    private static let good = [
        "0", "-0", "12", "-1.5e+10", "2E3", "true", "false", "null", #""""#, "[]", "{}", " [ ] ", "[[],{}]",
        #"{"a":1}"#, #" { "a" : [ 1 , "二\n\u4e8c\ud83d\ude00" , { } ] , "b" : null } "#,
        #"["é😀\"\\\/\b\f\r\t"]"#,
    ]

    @Test(arguments: good) func isJSON(_ text: String) { #expect(problem(Array(text.utf8)) == nil) }

    @Test(arguments: [
        ("", "it ends too early"), ("{", "it ends too early"), ("[1,", "it ends too early"),
        (#"{"a""#, "it ends too early"), (#"{"a":"b"#, "it ends too early"), (#"["\"#, "it ends too early"),
        (#"["\u12"#, "it ends too early"), ("tru", "it ends too early"), ("-", "it ends too early"),
        (#"{"id":"a","text":"b",}"#, "a comma before } at column 21"),
        (#"{"id":"二","text":"b" , }"#, "a comma before } at column 22"),
        ("[1,2,]", "a comma before ] at column 5"), ("[1,}", "a comma before } at column 3"),
        ("[,]", "no value at column 2"), ("{,}", "no key in quotation marks at column 2"),
        ("{a:1}", "no key in quotation marks at column 2"),
        ("{'a':1}", "no key in quotation marks at column 2"),
        (#"{"a" 1}"#, "no colon at column 6"), (#"{"a":}"#, "no value at column 6"),
        (#"{"a":1 "b":2}"#, "no comma or } at column 8"), ("[1 2]", "no comma or ] at column 4"),
        ("[1}", "no comma or ] at column 3"), (#"{"a":1]"#, "no comma or } at column 7"),
        ("{} x", "more behind its end at column 4"), ("1 2", "more behind its end at column 3"),
        ("]", "no value at column 1"), ("NaN", "no value at column 1"), ("[nil]", "no value at column 2"),
        ("+1", "no value at column 1"), ("01", "more behind its end at column 2"),
        ("[1.]", "no digit at column 4"), ("[1e]", "no digit at column 4"), ("[-]", "no digit at column 3"),
        (#"["\x"]"#, "an escape that JSON does not know at column 3"),
        (#"["\u12g4"]"#, "not four hexadecimal digits at column 7"),
        (#"["\ud800"]"#, "half a surrogate pair at column 3"),
        (#"["\ud800\n"]"#, "half a surrogate pair at column 3"),
        (#"["\ud800\u0041"]"#, "half a surrogate pair at column 3"),
        (#"["\ude00"]"#, "half a surrogate pair at column 3"),
        ("[\"a\tb\"]", "a control character that is not escaped at column 4"),
    ])
    func whatIsWrong(_ text: String, _ reason: String) {
        #expect(problem(Array(text.utf8)) == reason)
    }

    @Test(arguments: [
        [0x80], [0xC0, 0x80], [0xC2], [0xE0, 0x80, 0x80], [0xE4, 0xBA], [0xED, 0xA0, 0x80],
        [0xF0, 0x80, 0x80, 0x80],
        [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
    ])
    func notUTF8(_ bytes: [UInt8]) {
        let quote = UInt8(ascii: "\"")
        #expect(problem([quote] + Array("二".utf8) + bytes + [quote]) == "not UTF-8 at column 3")
    }

    @Test func depth() {
        let deepest = JSONSyntax.deepest
        for (opening, closing) in [("[", "]"), (#"{"a":"#, "}")] {
            func nested(_ count: Int) -> String {
                String(repeating: opening, count: count) + "1" + String(repeating: closing, count: count)
            }
            #expect(problem(Array(nested(deepest).utf8)) == nil)
            let column = deepest * opening.count + 1
            #expect(
                problem(Array(nested(deepest + 1).utf8))
                    == "nested more than \(deepest) deep at column \(column)")
        }
        let brackets = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
        #expect(problem(brackets) == "nested more than 128 deep at column 129")
    }

    /// What it calls JSON Foundation reads, and the other way round, whatever byte is missing, doubled or another.
    @Test func agreesWithFoundation() {
        for text in Self.good.map({ Array($0.utf8) }) {
            for i in text.indices {
                for other in [[], [text[i], text[i]]] + #"[]{},:"\01e.-tu "#.utf8.map({ [$0] }) {
                    let changed = Array(text[..<i] + other + text[(i + 1)...])
                    let isJSON =
                        (try? JSONSerialization.jsonObject(with: Data(changed), options: .fragmentsAllowed))
                        != nil
                    let problem = problem(changed)
                    // Foundation takes commas before a closing bracket, which is not JSON.
                    if isJSON, problem?.hasPrefix("a comma before ") == true { continue }
                    #expect(
                        (problem == nil) == isJSON,
                        "\(String(decoding: changed, as: UTF8.self)): \(problem ?? "good")")
                }
            }
        }
    }
}
