import Dataset
import Extractor
import Foundation
import PackFile

/// `learned.yaml` in the folder of a pack: rules with the tests that corrections made.
struct LearnedFile {
    let path: String
    private let folder: String
    private let pack: CompiledPack
    /// The rules of the file, those that were in it first.
    private(set) var rules: [PatternPack.Rule]
    /// Where other rules of the pack stand.
    private let elsewhere: [String: PatternPack.Origin]
    /// What is new.
    private(set) var examples = 0
    private(set) var rejects = 0

    static let name = "learned.yaml"
    private static let head = """
        Rules with examples and rejects of what readers corrected: extract patterns learn.
        What is written by hand stays; what fails in `extract patterns test` is to be mended here.
        """

    /// The rules of a folder; none if there is no such folder, or no file of rules in it.
    static func own(in folder: String) throws -> PatternPack {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        guard names.contains(where: { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }) else {
            return PatternPack()
        }
        return try PackFile.read(directory: folder)
    }

    init(folder: String, own: PatternPack, pack: CompiledPack) {
        self.folder = folder
        self.pack = pack
        path = folder.hasSuffix("/") ? folder + LearnedFile.name : folder + "/" + LearnedFile.name
        let path = path
        rules = own.rules.filter { $0.origin.file == path }
        elsewhere = Dictionary(
            own.rules.filter { $0.origin.file != path }.map { ($0.name, $0.origin) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Takes a lesson in; gives why it cannot.
    mutating func take(_ lesson: LearnedPack.Lesson) -> String? {
        switch lesson {
        case .none(let reason): return "nothing to learn: \(reason)"
        case .example(let rule, let text, let expected):
            let example = PatternPack.Example(text: text, expected: expected, origin: .unknown)
            return add(to: rule, "the example '\(text)'") {
                guard !$0.examples.contains(where: { $0.text == text && $0.expected == expected }) else {
                    return false
                }
                $0.examples.append(example)
                return true
            } counted: {
                $0.examples += 1
            }
        case .reject(let rule, let text):
            return add(to: rule, "the reject '\(text)'") {
                guard !$0.rejects.contains(where: { $0.text == text }) else { return false }
                $0.rejects.append(PatternPack.Example(text: text, expected: [:], origin: .unknown))
                return true
            } counted: {
                $0.rejects += 1
            }
        }
    }

    private mutating func add(
        to name: String, _ what: String, _ change: (inout PatternPack.Rule) -> Bool,
        counted: (inout LearnedFile) -> Void
    ) -> String? {
        if let origin = elsewhere[name] { return "rule \(name) stands in \(origin): give it \(what) there" }
        guard
            var rule = rules.first(where: { $0.name == name })
                ?? pack.source.rules.first(where: { $0.name == name })
        else { return "there is no rule \(name)" }
        guard change(&rule) else { return nil }
        if let index = rules.firstIndex(where: { $0.name == name }) {
            rules[index] = rule
        } else {
            rules.append(rule)
        }
        counted(&self)
        return nil
    }

    /// Writes the file whole, beside the old one first.
    func write() throws(Problem) {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(PackWriter.text(rules, head: LearnedFile.head).utf8).write(
                to: URL(fileURLWithPath: path), options: .atomic)
        } catch { throw Problem(path, "cannot write: \(error.localizedDescription)") }
    }
}
