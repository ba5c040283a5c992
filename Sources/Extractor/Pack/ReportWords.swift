/// Words of titles and of names of files: Patterns/reports.yaml. Looked at once a report, so plain strings do.
package struct ReportWords: Sendable {
    /// What stands behind a label of a company.
    package enum Label: UInt8, WordMeaning, Sendable {
        case none, name, shortName, code
        /// The short name and the code behind it.
        case both

        var word: StaticString {
            switch self {
            case .none: ""
            case .name: "name"
            case .shortName: "short_name"
            case .code: "code"
            case .both: "both"
            }
        }
    }

    /// The kind of a report; `name` is what datasets say.
    package enum Kind: UInt8, WordMeaning, Sendable {
        case none, annual, interim, quarterly, results, sustainability, statistics, government, announcement
        case other

        var word: StaticString {
            switch self {
            case .none: ""
            case .annual: "annual"
            case .interim: "interim"
            case .quarterly: "quarterly"
            case .results: "results"
            case .sustainability: "sustainability"
            case .statistics: "statistics"
            case .government: "government"
            case .announcement: "announcement"
            case .other: "other"
            }
        }

        package var name: String { "\(word)" }
    }

    /// Where shares are listed; `word` is the MIC (ISO 10383).
    enum Exchange: UInt8, WordMeaning, Sendable {
        case none, shanghai, shenzhen, beijing, hongKong, taiwan

        var word: StaticString {
            switch self {
            case .none: ""
            case .shanghai: "XSHG"
            case .shenzhen: "XSHE"
            case .beijing: "BJSE"
            case .hongKong: "XHKG"
            case .taiwan: "XTAI"
            }
        }
    }

    /// The longest first, as all lists here.
    package let legalForms: [String]
    package let leaders: [String]
    package let clauses: [String]
    package let clauseStarts: [String]
    package let noStarts: [String]
    package let noNames: Set<String>
    package let selves: [String]
    package let labels: [(word: String, label: Label)]
    package let kinds: [(word: String, kind: Kind)]
    package let fileWords: Set<String>
    package let eras: [String]
    package let yearEnds: [String]
    package let notes: [String]
    package let revenues: Set<String>
    private let codes: [(word: String, exchange: Exchange)]
    private let codeLabels: [(word: String, exchange: Exchange)]

    /// The MIC of the exchange on which a code is listed; nil where neither the code nor its label tells.
    package func exchange(ofCode code: String, label: String) -> String? {
        let found =
            code.utf8.count == 6
            ? codes.first { code.hasPrefix($0.word) } : codeLabels.first { label == $0.word }
        return found.map { "\($0.exchange.word)" }
    }

    init(_ tables: LexiconReader) {
        func list(_ name: String, _ summary: String) -> [String] {
            tables.list(name, .byBeginning, .label("word"), summary).sorted {
                $0.unicodeScalars.count > $1.unicodeScalars.count
            }
        }
        legalForms = list("company.legal_form", "behind the name of a company: 股份有限公司")
        leaders = list("company.leader", "in front of a company's name: 本报告是")
        clauses = list("company.clause", "make a clause of what stands in front of a legal form: 成立")
        clauseStarts = list("company.clause_start", "the same at its beginning: 由")
        noStarts = list("company.no_start", "no name begins with these: 截至")
        noNames = Set(list("company.none", "first lines that look like a name and are none: 目录"))
        selves = list("company.self", "what a report calls itself: 本公司")
        labels = tables.pairs(
            "company.label", .cases(of: Label.self, none: false),
            "in front of the name, short name and code of a company: 股票代码"
        ).map { ($0.word, Label(rawValue: UInt8($0.value)) ?? .none) }.sorted {
            $0.word.unicodeScalars.count > $1.word.unicodeScalars.count
        }
        kinds = tables.pairs(
            "report.kind", .cases(of: Kind.self, none: false), "what kind of report it is: 年度报告"
        ).map { ($0.word, Kind(rawValue: UInt8($0.value)) ?? .none) }.sorted {
            $0.word.unicodeScalars.count > $1.word.unicodeScalars.count
        }
        fileWords = Set(list("report.file_word", "words of names of files that name no company: csr"))
        eras = list("report.era", "in front of the years that Taiwan counts: 民国")
        yearEnds = list("period.year_end", "end the phrase of the last day of a year: 年末")
        func exchanges(_ name: String, _ summary: String) -> [(word: String, exchange: Exchange)] {
            tables.pairs(name, .cases(of: Exchange.self, none: false), summary)
                .map { ($0.word, Exchange(rawValue: UInt8($0.value)) ?? .none) }
        }
        codes = exchanges("exchange.code", "how codes of shares begin, of six digits: 60")
        codeLabels = exchanges("exchange.label", "labels of codes of four or five digits: 股份代号")
        notes = list("metric.note", "in front of the number of a footnote: 注")
        revenues = Set(list("metric.revenue", "what a company took in: 营业收入"))
    }
}
