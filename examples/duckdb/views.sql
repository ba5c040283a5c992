-- The tables of a dataset, read from its NDJSON files, with the names and columns they have in dataset.sqlite; a test
-- holds them against each other. Runs in the folder of the dataset.

-- Columns are named here, not guessed: a guessed number is a DOUBLE, and these are decimals. They are exact to twelve
-- places behind the point; where that is not enough, value_exact in dataset.sqlite has all digits.
CREATE TEMP TABLE records AS
SELECT file[instr(file, 'records/') + 8 : -length('.ndjson') - 1] AS input,
       -- A report is an input, or a line of a JSONL input.
       CASE WHEN input LIKE '%.jsonl' OR input LIKE '%.jsonl.gz' THEN input || '#' || doc ELSE input END AS report,
       * EXCLUDE (file)
FROM read_json('records/**/*.ndjson', format = 'newline_delimited', filename = 'file', columns = {
    type: 'VARCHAR', id: 'VARCHAR', doc: 'VARCHAR', page: 'BIGINT', line: 'BIGINT', "start": 'BIGINT', "end": 'BIGINT',
    text: 'VARCHAR', rule: 'VARCHAR',
    value: 'DECIMAL(38, 12)', low: 'DECIMAL(38, 12)', high: 'DECIMAL(38, 12)',
    unit: 'VARCHAR', quantity: 'VARCHAR', modifier: 'VARCHAR', change: 'VARCHAR', basis: 'VARCHAR',
    metric: 'VARCHAR', "row": 'VARCHAR', "column": 'VARCHAR', "table": 'VARCHAR', scope: 'VARCHAR',
    event: 'VARCHAR', summary: 'VARCHAR', sentence: 'VARCHAR', inferred: 'VARCHAR[]',
    date: 'STRUCT(text VARCHAR, edtf VARCHAR, "start" VARCHAR, "end" VARCHAR, relation VARCHAR, inferred BOOLEAN)',
    period: 'STRUCT(text VARCHAR, edtf VARCHAR, "start" VARCHAR, "end" VARCHAR, relation VARCHAR, inferred BOOLEAN)'
});

-- Company and year of an input stand in the data package. Those of single JSONL lines do not: dataset.sqlite knows them.
CREATE TEMP TABLE reports AS
SELECT DISTINCT records.report, package.company, package.year
FROM records JOIN (
    SELECT resource.input.path AS input, resource.input.company AS company, resource.input.year AS year
    FROM (SELECT unnest(resources) AS resource FROM read_json('datapackage.json', maximum_object_size = 1000000000, columns = {
        resources: 'STRUCT(input STRUCT(path VARCHAR, company VARCHAR, "year" BIGINT))[]'
    }))
) AS package USING (input);

CREATE TEMP VIEW flat_figures AS
SELECT type, report, id, page, line, "start", "end", text, rule, value, low, high, unit, quantity, modifier, change,
       basis, metric, "row", "column", "table", scope,
       period.text AS period_text, period.edtf AS period_edtf, period.start AS period_start,
       period."end" AS period_end, period.relation AS period_relation,
       -- A key that is left out is false, where there is a period at all.
       CASE WHEN period.edtf IS NOT NULL THEN coalesce(period.inferred, false) END AS period_inferred,
       event, sentence, array_to_string(inferred, ' ') AS inferred
FROM records;

CREATE TEMP VIEW amounts AS SELECT * EXCLUDE (type) FROM flat_figures WHERE type = 'amount';
CREATE TEMP VIEW percentages AS SELECT * EXCLUDE (type) FROM flat_figures WHERE type = 'percentage';

CREATE TEMP VIEW events AS
SELECT report, id, page, line, "start", "end", text, rule, date.text AS date_text, date.edtf AS date_edtf,
       date.start AS date_start, date."end" AS date_end, date.relation AS date_relation,
       coalesce(date.inferred, false) AS date_inferred, summary, sentence
FROM records WHERE type = 'event';
