/// Where a report is from: what 元 means there, and whether its years may be those of the Republic of China.
public enum Region: String, CaseIterable, Sendable {
    /// Read off each report.
    case auto
    case mainland = "cn"
    case hongKong = "hk"
    case taiwan = "tw"
}
