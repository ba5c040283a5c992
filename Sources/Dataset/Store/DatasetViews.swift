import Extractor
import GRDB

/// The views of `dataset.sqlite`: what people ask first, so that they need not know which periods are years.
///
/// Years, kinds and signs are those of a panel (`PanelYear`, `PanelReader`). Names are compared as they stand:
/// that `營業收入` and `营业收入` are one metric only a panel knows.
struct DatasetView {
    var name: String
    /// For people.
    var summary: String
    /// `SELECT …`
    private var query: String

    private var sql: String { "CREATE VIEW \(name) AS\n\(query)" }

    static let all = [figures, metricYears, latest]

    // MARK: - In a database

    /// Whether a database has them all as they are here.
    static func areCurrent(_ db: Database) throws -> Bool {
        let known = try Row.fetchAll(db, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'view'")
        let definitions = Dictionary(
            known.map { ($0["name"] as String, $0["sql"] as String) }, uniquingKeysWith: { $1 })
        return all.allSatisfy { definitions[$0.name] == $0.sql }
    }

    /// Makes those that are missing or of another version; what others have added stays.
    static func update(_ db: Database) throws {
        for view in all {
            try db.execute(sql: "DROP VIEW IF EXISTS \(view.name)")
            try db.execute(sql: view.sql)
        }
    }

    // MARK: - Queries

    private static let figures = DatasetView(
        name: "figures",
        summary:
            "Amounts and percentages of a metric and a year, with the company: levels, changes (signed), targets.",
        query: """
            WITH year_ends AS MATERIALIZED (
              SELECT DISTINCT coalesce(company, '') AS company, \(yearEnd) AS year_end
              FROM (SELECT report, period_start, period_end FROM amounts
                    UNION ALL SELECT report, period_start, period_end FROM percentages)
              JOIN reports USING (report)
              WHERE \(isTwelveMonths) AND substr(period_end, 6) <> '12-31'
            )
            SELECT company, metric, unit, year, \(signed("value", "value")), \(signed("low", "high")),
              \(signed("high", "low")),
              CASE WHEN is_negated THEN CASE modifier
                WHEN 'more_than' THEN 'less_than' WHEN 'less_than' THEN 'more_than'
                WHEN 'equal_or_more' THEN 'equal_or_less' WHEN 'equal_or_less' THEN 'equal_or_more'
                ELSE modifier END ELSE modifier END AS modifier,
              CASE WHEN year > report_year + (year_end <> '12-31') THEN
                CASE WHEN change IS NULL THEN 'target' ELSE 'target change' END
                WHEN change IS NULL THEN 'level' ELSE 'change' END AS kind,
              basis, scope, year_end, is_inferred, report, report_year, id, page, line, start, text
            FROM (\(part(of: "amounts"))
              UNION ALL \(part(of: "percentages")))
            WHERE (change IS NOT NULL OR unit IS NULL OR unit NOT IN ('pp', 'bp'))
              AND (is_year OR is_day AND (year_end = '12-31' OR (coalesce(company, ''), year_end) IN year_ends))
            """)

    /// The figures of a table with their year, as it stands.
    private static func part(of table: String) -> String {
        """
        SELECT reports.company, metric, unit, CAST(substr(period_end, 1, 4) AS INTEGER) AS year,
            \(yearEnd) AS year_end,
            \(isTwelveMonths) AS is_year,
            period_start = period_end OR substr(period_start, 5) = '-12-01' AND substr(period_end, 5) = '-12-31'
              AND substr(period_start, 1, 4) = substr(period_end, 1, 4) AND (\(isYearEnd)) AS is_day,
            change = 'decrease' AND coalesce(value, low) >= 0 AS is_negated,
            value, value_exact, low, low_exact, high, high_exact, modifier, change,
            CASE WHEN change IS NOT NULL THEN basis END AS basis,
            CASE scope WHEN 'parent' THEN scope END AS scope,
            coalesce(period_inferred, 0) OR coalesce(inferred LIKE '%unit%', 0) AS is_inferred,
            report, reports.year AS report_year, id, page, line, start, text
          FROM \(table) JOIN reports USING (report)
          WHERE metric IS NOT NULL AND period_start IS NOT NULL AND period_end IS NOT NULL
        """
    }

    /// Month and day, the end of February as in other years.
    private static let yearEnd =
        "CASE substr(period_end, 6) WHEN '02-29' THEN '02-28' ELSE substr(period_end, 6) END"

    private static let isTwelveMonths = "date(period_start, '+1 year', '-1 day') = period_end"

    /// Whether the phrase of the source is one of the end of a year: 年末, in either script, torn or not.
    private static let isYearEnd: String = {
        let words = CompiledPack.builtIn.reports.yearEnds
        // Of some three thousand characters a few stand in them.
        let characters = Set(words.joined().unicodeScalars)
        var phrase = "period_text"
        for blank in ["' '", "'　'", "char(10)", "char(13)"] { phrase = "replace(\(phrase), \(blank), '')" }
        for fold in CompiledPack.builtIn.source.folds
        where fold.kind == .traditional && fold.to.unicodeScalars.allSatisfy(characters.contains) {
            phrase = "replace(\(phrase), '\(fold.from)', '\(fold.to)')"
        }
        return words.map { "\(phrase) LIKE '%\($0)'" }.joined(separator: " OR ")
    }()

    /// A number and its exact text: negative for a decrease, so that the column can be added up as it stands.
    private static func signed(_ column: String, _ opposite: String) -> String {
        """
        CASE WHEN is_negated THEN 0 - \(opposite) ELSE \(column) END AS \(column),
          CASE WHEN is_negated AND \(opposite) <> 0 THEN '-' || \(opposite)_exact
            WHEN is_negated THEN \(opposite)_exact ELSE \(column)_exact END AS \(column)_exact
        """
    }

    private static let metricYears = DatasetView(
        name: "metric_years",
        summary:
            "One row for each metric, unit and year of a company: what the latest report says, exactly if any does; "
            + "lowest and highest of all that is said.",
        query: """
            SELECT company, metric, unit, year, value, value_exact, low, low_exact, high, high_exact, modifier, kind,
              basis, scope, year_end, lowest, highest, figures, report, id, page, line
            FROM (
              SELECT *,
                row_number() OVER (PARTITION BY \(series), year
                  ORDER BY value IS NULL OR modifier IS NOT NULL, report_year DESC, report DESC, start) AS place,
                min(coalesce(value, low)) OVER (PARTITION BY \(series), year) AS lowest,
                max(coalesce(value, high)) OVER (PARTITION BY \(series), year) AS highest,
                count(*) OVER (PARTITION BY \(series), year) AS figures
              FROM figures)
            WHERE place = 1
            """)

    /// What is never mixed.
    private static let series = "company, metric, unit, kind, basis, scope, year_end"

    private static let latest = DatasetView(
        name: "latest",
        summary: "One row for each metric and unit of a company: its level in the latest year that has one.",
        query: """
            SELECT company, metric, unit, year, value, value_exact, low, low_exact, high, high_exact, modifier, scope,
              year_end, lowest, highest, report, id, page, line
            FROM (
              SELECT *, row_number() OVER (PARTITION BY company, metric, unit, scope ORDER BY year DESC, year_end DESC)
                AS place
              FROM metric_years WHERE kind = 'level')
            WHERE place = 1
            """)
}
