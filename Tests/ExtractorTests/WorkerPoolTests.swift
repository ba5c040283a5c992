import Testing

@testable import Extractor

struct WorkerPoolTests {
    /// One input after the other goes through the same worker.
    @Test func whatIsGivenBackIsTakenNext() throws {
        let pool = WorkerPool(.builtIn)
        let worker = try #require(pool.take())
        let other = try #require(pool.take())
        #expect(worker.out !== other.out)
        pool.give(back: worker)
        #expect(try #require(pool.take()).out === worker.out)
    }

    @Test func anInputLeavesNothingToTheNext() throws {
        let texts = [
            "2022年，公司捐赠超2,270万元，同比增长5.2%。\n",
            "項目\t2023年\t2022年\n營業收入\t1,200\t1,100\n淨利潤\t300\t280\n",
            "",
            String(repeating: "去年共有12家门店，新增3家。\n", count: 500),
        ]
        let extractor = Extractor()
        for _ in 0..<2 {
            for text in texts {
                let fresh = try Extractor().records(in: text)
                #expect(try extractor.records(in: text) == fresh)
            }
        }
    }
}
