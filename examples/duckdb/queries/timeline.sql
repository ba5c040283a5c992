-- What happened in the third quarter of 2023, day by day?
-- Only what is dated more closely than the quarter.
SELECT date_edtf AS "when", company, summary
FROM events JOIN reports USING (report)
WHERE date_start >= '2023-07-01' AND date_end <= '2023-09-30' AND date_edtf <> '2023-07/2023-09'
ORDER BY date_start, date_end, company, summary;
