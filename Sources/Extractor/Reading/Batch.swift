/// A stretch of decoded text that begins and ends at a reset: a place where the joining of
/// lines starts afresh, so that batches can be worked on alone and in any order.
struct Batch: Sendable {
    /// Valid UTF-8, without a byte order mark.
    var bytes: [UInt8]
    /// Code points of the document before the batch.
    var codePoint: Int
    /// The physical line and the page on which it begins, 1-based.
    var line: Int
    var page: Int
    /// Position of the batch in the document.
    var index: Int
}
