import Dataset

/// Where the pages of a site lie: names made of hashes, so that none of a report or company can be a path.
enum SiteNames {
    static let index = "index.html"
    static let companies = "companies"
    static let reports = "reports"

    static func page(ofCompany name: String?) -> String { "\(companies)/\(id(name ?? "")).html" }
    static func page(ofReport report: String) -> String { "\(reports)/\(id(report)).html" }

    /// Twelve hexadecimal digits: of a million names two are the same once in five hundred datasets.
    private static func id(_ name: String) -> String { String(Digest.of(name).prefix(12)) }

    /// Whether a file may be one of ours, by its name.
    static func isPage(_ name: String) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[1] == "html" && parts[0].utf8.count == 12
            && parts[0].utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}
