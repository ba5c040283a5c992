import PackFile
import Testing

@testable import Extractor

/// A broken pack says where, which rule and why; every message is asserted whole.
struct PackFileTests {
    /// What reading and compiling `yaml` on top of the built-in pack says; nil if nothing.
    private func complaint(_ yaml: String) -> String? {
        do throws(PackErrors) {
            var own = PatternPack()
            try PackFile.read(yaml, file: "own.yaml", into: &own)
            _ = try CompiledPack(PatternPack.builtIn.merging(own))
            return nil
        } catch {
            return error.description
        }
    }

    @Test func aSoundFileSaysNothing() {
        #expect(
            complaint(
                """
                type: amount
                rules:
                  - name: own
                    starts: [digit]
                    pattern: '(?<value>(?&number))头'
                """) == nil)
        #expect(complaint("") == nil)
        #expect(complaint("# only a comment\n") == nil)
    }

    static let files: [(yaml: String, complaint: String)] = [
        // What is no YAML, or no pack.
        ("rules: [a, b\n", "own.yaml:2: not YAML: did not find expected ',' or ']'"),
        ("rules:\n\t- name: a\n", "own.yaml:2: not YAML: found character that cannot start any token"),
        (
            "just words\n",
            "own.yaml:1: a pack file is a mapping of type, types, definitions, rules, tables, units, measure_words, measure_words_arabic_only, glyphs, compatibility, traditional, numerals, replaces"
        ),
        (
            "type: date\nrulez:\n  - name: a\n",
            "own.yaml:2: unknown key 'rulez'; known are type, types, definitions, rules, tables, units, measure_words, measure_words_arabic_only, glyphs, compatibility, traditional, numerals, replaces"
        ),
        ("replaces: everything\n", "own.yaml:1: replaces takes 'built-in'"),

        // Rules.
        ("rules: {a: b}\n", "own.yaml:1: rules are a list"),
        ("type: date\nrules:\n  - pattern: x\n", "own.yaml:3: a rule needs a name"),
        (
            "type: date\nrules:\n  - name: own.a\n    starts: [digit]\n",
            "own.yaml:3: rule own.a: a rule needs a pattern"
        ),
        (
            "type: date\nrules:\n  - name: own.a\n    pattern: x\n",
            "own.yaml:3: rule own.a: a rule needs starts: digit, numeral, quantity or the words a match begins with"
        ),
        (
            "rules:\n  - name: own.a\n    starts: [digit]\n    pattern: x\n",
            "own.yaml:2: rule own.a: a rule needs a type, its own or that of the file"
        ),
        (
            "type: date\nrules:\n  - name: own.a\n    starts: digit\n    pattern: x\n",
            """
            own.yaml:4: rule own.a: a list is wanted here, like [a, b]
            own.yaml:3: rule own.a: a rule needs starts: digit, numeral, quantity or the words a match begins with
            """
        ),
        (
            "type: date\nrules:\n  - name: own.a\n    starts: [digit]\n    patern: x\n    pattern: x\n",
            "own.yaml:5: rule own.a: unknown key 'patern'; known are name, type, description, starts, next, needs, pattern, examples, rejects"
        ),
        (
            "type: date\nrules:\n  - name: own.a\n    starts: [digit]\n    pattern: x\n    examples: 1 家\n",
            "own.yaml:6: rule own.a: examples are a list"
        ),
        (
            "type: date\nrules:\n  - name: own.a\n    starts: [digit]\n    pattern: x\n    examples:\n      - 1 家\n",
            "own.yaml:7: rule own.a: an example is a mapping with a text"
        ),
        (
            "type: date\nrules:\n  - name: own.a\n    starts: [digit]\n    pattern: x\n    rejects: [{text: 1}]\n",
            "own.yaml:6: rule own.a: a reject is a text"
        ),

        // Patterns.
        (
            "type: date\nrules:\n  - name: own.a\n    starts: [digit]\n    pattern: '(?<year>\\d{4}'\n",
            """
            own.yaml:5: rule own.a: missing closing parenthesis
                (?<year>\\d{4}
                             ^
            """
        ),
        (
            "type: date\nrules:\n  - name: own.a\n    starts: [digit]\n    pattern: |-\n      (?<year>[0-9]{4})年\n      捐赠(+元)\n",
            """
            own.yaml:5: rule own.a: quantifier does not follow a repeatable item
                捐赠(+元)
                     ^
            """
        ),
        (
            "type: date\nrules:\n  - name: own.a\n    starts: [digit]\n    pattern: '(?&nombre)元'\n",
            "own.yaml:5: rule own.a: no definition or table named 'nombre'"
        ),
        (
            "type: date\nrules:\n  - name: own.a\n    starts: [digit]\n    pattern: '(?&table:date.tale)'\n",
            "own.yaml:5: rule own.a: no definition or table named 'table:date.tale'"
        ),
        (
            "type: date\ndefinitions:\n  a: 'x(?&b)'\n  b: '(?&a)?'\nrules:\n  - name: own.a\n    starts: [digit]\n    pattern: '(?&a)'\n",
            "own.yaml:8: rule own.a: definition 'a' is defined by itself"
        ),
        (
            "type: date\nrules:\n  - {name: own.a, starts: [digit], pattern: '('}\n  - {name: own.b, starts: [digit], pattern: ')'}\n",
            """
            own.yaml:3: rule own.a: missing closing parenthesis
                (
                 ^
            own.yaml:4: rule own.b: unmatched closing parenthesis
                )
                ^
            """
        ),

        // Tables, units, characters.
        (
            "units:\n  - {unit: kg, quantity: mass, factor: a lot, words: [舱]}\n",
            "own.yaml:2: unit kg: factor 'a lot' is no decimal number above 0, like 1000 or 0.001"
        ),
        ("units:\n  - {words: [舱]}\n", "own.yaml:2: a unit is a mapping with the key unit"),
        ("units: 舱\n", "own.yaml:1: units are a list"),
        ("measure_words: 垛\n", "own.yaml:1: a list is wanted here, like [a, b]"),
        ("measure_words: [[垛]]\n", "own.yaml:1: a word is wanted here"),
        ("tables: [a]\n", "own.yaml:1: tables are a mapping of name to values"),
        ("tables:\n  basis: [同比]\n", "own.yaml:2: a table is a mapping of value to words"),
        ("definitions: [a]\n", "own.yaml:1: definitions are a mapping of name to pattern"),
        ("definitions:\n  a: [x]\n", "own.yaml:2: a definition is a name and a pattern"),
        ("traditional:\n  萬萬: 万\n", "own.yaml:2: one character on either side"),
        ("glyphs: [⽉]\n", "own.yaml:1: characters are a mapping of one to another"),
        ("compatibility: {F9: 𠮷, G000: 豈}\n", "own.yaml:1: a hexadecimal code point and a row of characters"),
    ]

    @Test(arguments: files.indices)
    func aBrokenFileSaysWhy(index: Int) {
        #expect(complaint(PackFileTests.files[index].yaml) == PackFileTests.files[index].complaint)
    }

    @Test func allThatIsWrongWithAFileIsSaidAtOnce() {
        #expect(
            complaint("rulez: 1\nunits: 舱\nreplaces: 2\n") == """
                own.yaml:1: unknown key 'rulez'; known are type, types, definitions, rules, tables, units, measure_words, measure_words_arabic_only, glyphs, compatibility, traditional, numerals, replaces
                own.yaml:2: units are a list
                own.yaml:3: replaces takes 'built-in'
                """)
    }

    // MARK: - Directories

    private func complaint(directory: String) -> String? {
        do throws(PackErrors) {
            _ = try PackFile.read(directory: directory)
            return nil
        } catch {
            return error.description.replacing(directory, with: "DIR")
        }
    }

    @Test func aDirectoryWithoutPackFiles() throws {
        let scratch = try Scratch(["notes.txt": "rules: []"])
        #expect(complaint(directory: scratch.path) == "DIR: no .yaml file in the directory")
    }

    @Test func aMissingDirectory() throws {
        let scratch = try Scratch()
        #expect(
            complaint(directory: scratch.path + "/none")
                == "DIR: cannot read the directory: No such file or directory")
    }

    @Test func aFileInPlaceOfADirectory() throws {
        let scratch = try Scratch(["own.yaml": "type: date"])
        #expect(
            complaint(directory: scratch.path + "/own.yaml")
                == "DIR: cannot read the directory: Not a directory")
    }

    @Test func aFileThatIsNoText() throws {
        let scratch = try Scratch()
        try scratch.write([0x61, 0xFF, 0xFE], to: "own.yaml")
        #expect(complaint(directory: scratch.path) == "DIR/own.yaml: cannot read the file: not UTF-8")
    }

    @Test func filesAreReadInTheOrderOfTheirNames() throws {
        let scratch = try Scratch([
            "b.yaml": "measure_words: [垛]", "a.yml": "measure_words: [舱]", "c.txt": "measure_words: [捆]",
        ])
        let pack = try PackFile.read(directory: scratch.path)
        #expect(pack.units.map(\.unit) == ["舱", "垛"])
        #expect(try PackFile.read(directory: scratch.path + "/") == pack)
    }

    @Test func anErrorNamesTheFileByItsPath() throws {
        let scratch = try Scratch(["a.yaml": "type: date", "b.yaml": "units: 舱"])
        #expect(complaint(directory: scratch.path) == "DIR/b.yaml:1: units are a list")
    }
}
