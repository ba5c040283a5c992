-- What grew most against the year before, and in whose words?
-- The same increase may stand in a heading and in the text: it is one row.
SELECT value AS percent, company, period_edtf AS "of", metric, min(sentence) AS sentence
FROM percentages JOIN reports USING (report)
WHERE change = 'increase' AND basis = 'yoy' AND unit = '%' AND metric IS NOT NULL
GROUP BY value, company, period_edtf, metric
ORDER BY value DESC, company, metric, period_edtf
LIMIT 12;
