/// Takes files out of a long command line before it is parsed, and puts them back.
///
/// ArgumentParser's time grows with the square of the number of operands: of 10,000 files it would
/// take as long as the reading of them. So it gets to see the first.
public struct Operands {
    /// More than these are taken out.
    private static let most = 64

    /// What the parser is to see.
    public private(set) var visible: [String] = []
    /// What belongs between the operands it sees: behind the first.
    private var hidden: [String] = []

    /// `arguments` of `extract` or `extract run`; those of other subcommands stay as they are.
    ///
    /// `valued` are the options that take the argument behind them as their value.
    public init(_ arguments: [String], subcommands: Set<String>, valued: Set<String>) {
        guard arguments.count > Operands.most, let first = arguments.first, !subcommands.contains(first)
        else {
            visible = arguments
            return
        }
        var operands = 0
        var rest = arguments[...]
        if first == "run" { visible.append(rest.removeFirst()) }
        while let argument = rest.popFirst() {
            if argument == "--" {
                // All that follows are operands.
                if operands == 0 { visible.append(argument) }
                for file in rest {
                    operands += 1
                    if operands == 1 { visible.append(file) } else { hidden.append(file) }
                }
                break
            } else if argument.hasPrefix("-"), argument != "-" {
                visible.append(argument)
                if valued.contains(argument), let value = rest.popFirst() { visible.append(value) }
            } else {
                operands += 1
                if operands == 1 { visible.append(argument) } else { hidden.append(argument) }
            }
        }
    }

    /// The operands that were seen with those that were not.
    public func all(_ seen: [String]) -> [String] { seen + hidden }
}
