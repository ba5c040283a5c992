import Testing

@testable import Extractor

struct RegexTests {
    /// What `pattern` matches at the `‹` in `marked`, nil if nothing.
    private func match(_ pattern: String, at marked: String) throws -> String? {
        let regex = try Regex(pattern)
        let before = marked.prefix { $0 != "‹" }
        let subject = Array((before + marked.dropFirst(before.count + 1)).utf8)
        let scratch = try #require(RegexScratch(captures: regex.captureCount))
        return subject.withUnsafeBufferPointer { text in
            scratch.match(regex, text, at: before.utf8.count).map {
                String(decoding: text[before.utf8.count..<$0], as: UTF8.self)
            }
        }
    }

    @Test func matchesOnlyWhereItIsTold() throws {
        #expect(try match(#"\d+"#, at: "捐赠‹2270万元") == "2270")
        #expect(try match(#"\d+"#, at: "捐‹赠2270万元") == nil)
        #expect(try match(#"万 元"#, at: "2270‹万元") == "万元")  // (?x) is on
    }

    @Test func lookBehindSeesWhatStandsBefore() throws {
        #expect(try match(#"(?<=捐赠)\d+"#, at: "捐赠‹2270") == "2270")
        #expect(try match(#"(?<!第)\d+"#, at: "第‹5届") == nil)
    }

    @Test func anEmptyMatchIsNone() throws {
        #expect(try match(#"\d*"#, at: "‹元") == nil)
        #expect(try match(#"元"#, at: "元‹") == nil)
    }

    @Test func characterClassesAreOfCodePoints() throws {
        #expect(try match("[亿万]+", at: "‹万亿元") == "万亿")
        #expect(try match(".", at: "‹𠮷野") == "𠮷")
    }

    @Test func capturesAreByteRanges() throws {
        let regex = try Regex(#"(?<number>\d+)(?<plus>\+)?(?<unit>万|元)"#)
        let scratch = try #require(RegexScratch(captures: regex.captureCount))
        #expect(regex.groups.map(\.name) == ["number", "plus", "unit"])
        #expect(regex.groups.map(\.number) == [1, 2, 3])
        Array("共25万".utf8).withUnsafeBufferPointer { text in
            #expect(scratch.match(regex, text, at: 3) == 8)
            #expect(scratch.capture(0) == 3..<8)
            #expect(scratch.capture(1) == 3..<5)
            #expect(scratch.capture(2) == nil)
            #expect(scratch.capture(3) == 5..<8)
        }
    }

    @Test func anEmptySubjectMatchesNothing() throws {
        let scratch = try #require(RegexScratch(captures: 0))
        let regex = try Regex("a")
        #expect(scratch.match(regex, UnsafeBufferPointer(start: nil, count: 0), at: 0) == nil)
    }

    @Test func deepBacktrackingEndsInNoMatch() throws {
        let subject = String(repeating: "a", count: 60_000)
        #expect(try match("(a|b|ab)*+c", at: "‹" + subject) == nil)
        #expect(try match("(a+)+c", at: "‹" + subject.prefix(2_000)) == nil)
        // A match reaches so far and no further.
        #expect(try match("(?:a|b)+", at: "‹" + subject)?.count == RegexLimits.reach)
    }

    @Test func theReachEndsWithAWholeCharacter() throws {
        let subject = String(repeating: "年", count: 5_000)
        #expect(try match(".+", at: "‹" + subject)?.count == RegexLimits.reach / 3)
        #expect(try match(".+", at: "a‹" + subject)?.count == RegexLimits.reach / 3)
    }

    @Test func aLimitIsToldApartFromNoMatch() throws {
        let regex = try Regex("(?:a+)+b")
        let scratch = try #require(RegexScratch(captures: 0))
        Array(String(repeating: "a", count: 60).utf8).withUnsafeBufferPointer { text in
            #expect(scratch.raw.match(regex.fast, text, at: 0) == RegexScratch.Raw.exceeded)
            #expect(scratch.raw.match(regex.fast, text, at: 59) == RegexScratch.Raw.noMatch)
        }
    }

    @Test func aPatternThatMayTakeNothingIsKnown() throws {
        #expect(try Regex("a*").mayMatchNothing)
        #expect(try Regex("(?=a)").mayMatchNothing)
        #expect(try !Regex("a+").mayMatchNothing)
    }

    @Test func aBrokenPatternIsShownWithACaret() {
        #expect {
            try Regex("(?<year>\\d{4}")
        } throws: { error in
            "\(error)" == """
                missing closing parenthesis
                    (?<year>\\d{4}
                                 ^
                """
        }
    }

    @Test func theCaretStandsUnderChineseAndInTheRightLine() {
        #expect {
            try Regex("(?<unit> 万 | 亿 )\n捐赠 ( +元 )\n\\d")
        } throws: { error in
            "\(error)" == """
                quantifier does not follow a repeatable item
                    捐赠 ( +元 )
                           ^
                """
        }
    }
}
