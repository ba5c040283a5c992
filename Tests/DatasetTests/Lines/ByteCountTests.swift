import Testing

@testable import Dataset

struct ByteCountTests {
    @Test(arguments: [
        ("1", 1, "1 bytes"), ("1500", 1500, "1500 bytes"), ("512K", 512 << 10, "512 KB"),
        ("2k", 2048, "2 KB"), ("64M", 64 << 20, "64 MB"), ("1G", 1 << 30, "1 GB"), ("1024M", 1 << 30, "1 GB"),
    ])
    func good(_ text: String, _ bytes: Int, _ shown: String) {
        #expect(ByteCount(text)?.bytes == bytes)
        #expect(ByteCount(text)?.description == shown)
    }

    @Test(arguments: [
        "", "M", "0", "0K", "-1", "+1", "1.5M", "64MB", "64 M", "1T", "９", "99999999999999999999",
        "9223372036854775807K",
    ])
    func bad(_ text: String) { #expect(ByteCount(text) == nil) }

    @Test func ofALine() { #expect(ByteCount.line.description == "64 MB") }
}
