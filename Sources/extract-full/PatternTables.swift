import ArgumentParser
import Extractor
import RunCommand

/// `extract patterns tables`: what a pack's `tables` may hold.
struct PatternTables: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tables",
        abstract: "List the word tables a pack may have: name, where its words stand, values, meaning.",
        discussion: """
              extract patterns tables > tables.md
            """)

    func run() throws { try Output.print(TableDeclaration.markdown) }
}
