-- What did each company give, year by year?
-- A year's total is said in the text, in a table, and again in later reports: it is one row here, with the number of
-- places. Figures of whole years only, and no changes; parts of a total are smaller than it.
SELECT company, period_edtf AS "of", max(value) AS given, unit, count(*) AS places, count(DISTINCT report) AS reports
FROM amounts JOIN reports USING (report)
WHERE quantity = 'money' AND change IS NULL AND value IS NOT NULL AND length(period_edtf) = 4
  AND (metric LIKE '%捐赠%' OR metric LIKE '%捐贈%' OR metric LIKE '%捐款%')
GROUP BY company, period_edtf, unit
ORDER BY company, period_edtf, unit;
