-- Where do two figures for the same thing differ?
-- The same company, metric, unit and time, and another value: restated in a later report, or, within one report, rounded
-- here and not there. Qualified figures (over 2 billion) disagree with nothing. Values further apart within one report
-- are mostly of different things that one word stands for.
SELECT company, metric, period_edtf AS "of", min(value) AS least, max(value) AS most, unit,
       count(DISTINCT report) AS reports
FROM amounts JOIN reports USING (report)
WHERE company IS NOT NULL AND metric IS NOT NULL AND change IS NULL AND value > 0
  AND modifier IS NULL AND period_start IS NOT NULL AND period_end IS NOT NULL
GROUP BY company, metric, period_edtf, unit
HAVING max(value) > min(value) AND (count(DISTINCT report) > 1 OR max(value) < 1.05 * min(value))
ORDER BY reports DESC, company, metric, period_edtf;
