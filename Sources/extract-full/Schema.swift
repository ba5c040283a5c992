import ArgumentParser
import Extractor
import RunCommand

struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the JSON Schema (2020-12) of a record.")

    func run() throws {
        try Output.print(RecordSchema.text)
    }
}
