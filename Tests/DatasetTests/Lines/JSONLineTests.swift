import Testing

@testable import Dataset

struct JSONLineTests {
    @Test func good() throws {
        let line = try JSONLine(#"{"id":"a","text":"b\n"}"#.utf8)
        #expect(line.id == "a")
        #expect(line.text == "b\n")
        #expect(line.year == nil)
        #expect(try JSONLine(#" {"text":"", "x":[1], "id":7, "date":null} "#.utf8).id == "7")
        #expect(try JSONLine(#"{"id":"a","text":"b","date":"2021"}"#.utf8).year == 2021)
        #expect(try JSONLine(#"{"id":"a","text":"b","date":"2021-05-30"}"#.utf8).year == 2021)
    }

    @Test(arguments: [
        ("", "not JSON: it ends too early"), ("{", "not JSON: it ends too early"),
        (#"{"id":"a","text":"b"} x"#, "not JSON: more behind its end at column 23"),
        (#"{"id":"a","text":"b",}"#, "not JSON: a comma before } at column 21"),
        (
            #"{"id":"a","x":"# + String(repeating: "[", count: 1_000_000),
            "not JSON: nested more than 128 deep at column 142"
        ),
        ("[]", "not a JSON object"),
        ("7", "not a JSON object"), (#"{"text":"b"}"#, #"no "id""#), (#"{"id":"a"}"#, #"no "text""#),
        (#"{"id":"","text":"b"}"#, #""id" is empty"#),
        (#"{"id":null,"text":"b"}"#, #""id" is not a string or a whole number"#),
        (#"{"id":[],"text":"b"}"#, #""id" is not a string or a whole number"#),
        (#"{"id":"a","text":7}"#, #""text" is not a string"#),
        (#"{"id":"a","text":null}"#, #""text" is not a string"#),
        (#"{"id":"a","text":"b","date":2021}"#, #""date" is not a string"#),
        (
            #"{"id":"a","text":"b","date":"2021-02-30"}"#,
            #""date" is neither a year nor a day like 2023-03-15: '2021-02-30'"#
        ),
        (#"{"id":"a","text":"b","date":"21"}"#, #""date" is neither a year nor a day like 2023-03-15: '21'"#),
    ])
    func bad(_ line: String, _ reason: String) {
        let error = #expect(throws: JSONLine.Malformed.self) { try JSONLine(line.utf8) }
        #expect(error?.description == reason)
    }

    @Test func invalidUTF8() {
        let bytes = Array(#"{"id":"a","text":""#.utf8) + [0xFF] + Array(#""}"#.utf8)
        let error = #expect(throws: JSONLine.Malformed.self) { try JSONLine(bytes) }
        #expect(error?.description == "not JSON: not UTF-8 at column 19")
    }

    /// As deep as is allowed, on the small stack of a thread.
    @Test func deepest() async throws {
        let brackets = (String(repeating: "[", count: 127), String(repeating: "]", count: 127))
        let line = try JSONLine(#"{"x":\#(brackets.0)\#(brackets.1),"id":"a","text":"b"}"#.utf8)
        #expect(line.id == "a")
    }
}
