import Testing

@testable import Extractor

@Suite struct MarkupScanTests {
    @Test func theFirstMarkIsFoundWhereverItStands() {
        let marks = Set("#$&(*<[\\^`|".utf8)
        for byte in UInt8(0)...255 {
            for place in 0..<19 {
                var text = Array("年2,0 .%'\")+/;=>]_a~".utf8.prefix(19))
                text[place] = byte
                let found = text.withUnsafeBufferPointer { ByteScan.firstMarkup(in: $0, 0, $0.count) }
                #expect(found == (marks.contains(byte) ? place : 19), "\(byte) at \(place)")
            }
        }
    }
}
