import Testing

@testable import Dataset

struct PanelErrorTests {
    @Test func descriptions() {
        #expect(PanelError.unreadable(Problem("ds", "is no dataset")).description == "ds: is no dataset")
        #expect(
            PanelError.unknownCompany("云岐", known: []).description
                == "no company is called '云岐': the dataset knows none")
        #expect(
            PanelError.unknownCompany("云岐", known: (1...22).map { "c\($0)" }).description.hasSuffix(
                ", c20 and 2 more"))
    }
}
