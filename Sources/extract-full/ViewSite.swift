import ArgumentParser
import Dataset
import RunCommand
import Site

/// `extract view DATASET -o FOLDER`.
struct ViewSite {
    var dataset: String
    var folder: String
    var title: String?
    var inputs: [String]

    func run() throws {
        var writer = SiteWriter(dataset: dataset, folder: folder)
        writer.title = title
        writer.inputs = inputs
        do {
            let summary = try writer.write()
            report(summary)
            Report.error(
                "\(folder): \(summary.companies) companies, \(summary.reports) reports, "
                    + "\(summary.pages) of them with a page of their text")
            if summary.lacks.contains(where: { if case .unreadable = $0.lack { true } else { false } }) {
                throw ExitCode(1)
            }
        } catch let problem as Problem {
            Report.error(problem.description)
            throw ExitCode(1)
        }
    }

    /// One line for all inputs that are missing, however many: they mostly are for one reason.
    private func report(_ summary: SiteWriter.Summary) {
        var missing: [String] = []
        for (input, lack) in summary.lacks {
            switch lack {
            case .missing: missing.append(input)
            case .changed(let path):
                Report.error(
                    "\(path): has changed since the dataset was made of it: no page of its text; "
                        + "run extract batch again")
            case .unreadable(let problem): Report.error("\(problem.description): no page of its text")
            }
        }
        if let first = missing.first {
            let rest = missing.count > 1 ? " and \(missing.count - 1) more" : ""
            Report.error(
                "\(first)\(rest): not found: no page of the text; --inputs takes the folder that was given to extract batch"
            )
        }
    }
}
