import Testing

@testable import Extractor

/// The words programs know are those that are written.
struct RecordWordsTests {
    private func written<Meaning: WordMeaning>(_ meanings: [Meaning]) -> [String] {
        meanings.map { "\($0.word)" }.filter { !$0.isEmpty }
    }

    @Test func wordsOfFigures() {
        #expect(written(Array(Modifier.allCases)) == ExtractedRecord.Modifier.allCases.map(\.rawValue))
        #expect(written(Array(Change.allCases)) == ExtractedRecord.Change.allCases.map(\.rawValue))
        #expect(written(Array(Basis.allCases)) == ExtractedRecord.Basis.allCases.map(\.rawValue))
        #expect(UnitTraits.Quantity.names == ExtractedRecord.Quantity.allCases.map(\.rawValue))
    }

    @Test func relationsOfDates() {
        let written = Relation.allCases.map { "\($0.word)" }.filter { !$0.isEmpty }
        #expect(written == ExtractedDate.Relation.allCases.map(\.rawValue))
    }

    @Test func aRecordSaysThem() throws {
        let found = records("2023年，用水量较上年下降约5%。截至2023年底，员工超300人。")
        let change = try #require(found.first { $0.type == "percentage" })
        #expect(change.change == .decrease && change.basis == .yoy && change.modifier == .approx)
        #expect(change.quantity == .ratio)
        let staff = try #require(found.first { $0.type == "amount" })
        #expect(staff.modifier == .moreThan && staff.quantity == .count && staff.period?.relation == .asOf)
    }
}
