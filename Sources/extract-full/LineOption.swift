import ArgumentParser
import Dataset

/// `--max-line BYTES`, of the commands that read JSON lines.
struct LineOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The most that a JSON line may have, like 512K, 64M or 1G (default: 64M); a longer one fails.",
            valueName: "bytes"))
    var maxLine: ByteCount?

    var longest: ByteCount { maxLine ?? .line }
}

extension ByteCount: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
