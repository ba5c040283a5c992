/// The first of many complaints, as many as a console takes: what is longer than a few kilobytes
/// is dropped on the way.
func excerpt(_ entries: [String], bytes: Int = 3000) -> String {
    var shown: [String] = []
    var count = 0
    for entry in entries {
        count += entry.utf8.count + 1
        if count > bytes, !shown.isEmpty { break }
        shown.append(entry.utf8.count > bytes ? String(entry.prefix(bytes / 3)) + "…" : entry)
    }
    let rest = entries.count - shown.count
    return shown.joined(separator: "\n") + (rest > 0 ? "\n… and \(rest) more" : "")
}
