-- How much is counted in what, and how much of it is meant exactly?
-- A sum over "over 3 million" and "nearly 200" is no sum: `plain` figures have one value and no modifier, `qualified`
-- ones a modifier (more_than, nearly, approx …), `ranges` two ends.
SELECT quantity, unit, count(*) AS figures,
       sum(CASE WHEN value IS NOT NULL AND modifier IS NULL THEN 1 ELSE 0 END) AS plain,
       sum(CASE WHEN value IS NOT NULL AND modifier IS NOT NULL THEN 1 ELSE 0 END) AS qualified,
       sum(CASE WHEN value IS NULL THEN 1 ELSE 0 END) AS ranges,
       min(value) AS least, max(value) AS most
FROM amounts
WHERE unit IS NOT NULL
GROUP BY quantity, unit
ORDER BY figures DESC, quantity, unit
LIMIT 20;
