import CStartup

/// The arguments of the program, its name first, also where there is no /proc to read them from.
public enum Arguments {
    public static let all: [String] = {
        guard let values = extract_arguments() else { return CommandLine.arguments }
        return (0..<Int(extract_argument_count())).compactMap { index in
            values[index].map { String(cString: $0) }
        }
    }()
}
