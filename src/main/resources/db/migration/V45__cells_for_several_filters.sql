-- Several filters at once below the country: sector, destination and sex together for every region (grain 8), and all
-- four for the provinces too (grain 9). Regencies answer for one of the three from grain 8.
COMMENT ON COLUMN cell.grain IS '0 all, 1 sector, 2 centre, 3 destination, 4 sex, 8 sector, destination and sex, '
    '9 all four; 1, 3 and 4 for country and provinces, 9 too';

CREATE TEMPORARY TABLE finer_change ON COMMIT DROP AS
SELECT batch, agreement, 8 AS grain, ancestor.region, month, 0 AS centre, sector, sex, destination,
       sum(enrolled) AS enrolled, sum(trained) AS trained, sum(assessed) AS assessed, sum(certified) AS certified,
       sum(certificates) AS certificates, sum(placed) AS placed, sum(cohort_assessed) AS cohort_assessed,
       sum(cohort_certified) AS cohort_certified, sum(cohort_placed) AS cohort_placed,
       sum(cohort_placed_12) AS cohort_placed_12
FROM ledger l CROSS JOIN LATERAL (VALUES (0), (l.region / 100 * 100), (l.region)) ancestor (region)
GROUP BY batch, agreement, ancestor.region, month, sector, sex, destination
UNION ALL
SELECT batch, agreement, 9, region / 100 * 100, month, centre, sector, sex, destination,
       sum(enrolled), sum(trained), sum(assessed), sum(certified), sum(certificates), sum(placed),
       sum(cohort_assessed), sum(cohort_certified), sum(cohort_placed), sum(cohort_placed_12)
FROM ledger
GROUP BY batch, agreement, region / 100 * 100, month, centre, sector, sex, destination;

CREATE TEMPORARY TABLE finer_cell ON COMMIT DROP AS
SELECT agreement, grain, region, month, centre, sector, sex, destination,
       sum(enrolled) OVER so_far AS enrolled, sum(trained) OVER so_far AS trained, sum(assessed) OVER so_far AS assessed,
       sum(certified) OVER so_far AS certified, sum(certificates) OVER so_far AS certificates,
       sum(placed) OVER so_far AS placed, sum(cohort_assessed) OVER so_far AS cohort_assessed,
       sum(cohort_certified) OVER so_far AS cohort_certified, sum(cohort_placed) OVER so_far AS cohort_placed,
       sum(cohort_placed_12) OVER so_far AS cohort_placed_12, batch AS since, lead(batch) OVER so_far AS until
FROM finer_change
WINDOW so_far AS (PARTITION BY agreement, grain, region, month, centre, sector, sex, destination ORDER BY batch);

DELETE FROM cell WHERE grain IN (1, 3, 4) AND region % 100 <> 0;
DELETE FROM cell_past WHERE grain IN (1, 3, 4) AND region % 100 <> 0;
INSERT INTO cell_past SELECT * FROM finer_cell WHERE until IS NOT NULL;
INSERT INTO cell (agreement, grain, region, month, centre, sector, sex, destination, enrolled, trained, assessed,
                  certified, certificates, placed, cohort_assessed, cohort_certified, cohort_placed, cohort_placed_12,
                  since)
SELECT agreement, grain, region, month, centre, sector, sex, destination, enrolled, trained, assessed,
       certified, certificates, placed, cohort_assessed, cohort_certified, cohort_placed, cohort_placed_12, since
FROM finer_cell WHERE until IS NULL;
