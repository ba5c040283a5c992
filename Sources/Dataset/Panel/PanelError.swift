/// Why there is no panel.
public enum PanelError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The folder is no dataset, or cannot be read.
    case unreadable(Problem)
    /// No company is called so; `known` are those there are.
    case unknownCompany(String, known: [String])

    public var description: String {
        switch self {
        case .unreadable(let problem): return problem.description
        case .unknownCompany(let name, let known):
            let shown = known.prefix(20).joined(separator: ", ")
            let rest = known.count > 20 ? " and \(known.count - 20) more" : ""
            return known.isEmpty
                ? "no company is called '\(name)': the dataset knows none"
                : "no company is called '\(name)'; there are: \(shown)\(rest)"
        }
    }
}
