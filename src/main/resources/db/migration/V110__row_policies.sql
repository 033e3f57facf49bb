-- Rows about people, and counts of them by region, are seen by whoever may see the region and by nobody else, whatever a
-- statement asks for. Each connection says in sinergi.rows whose rows it may see: {0} for the country, {3500,5278} for
-- regions and what lies inside, 'system' for the work of the system itself, nothing for nobody. Only the system changes
-- them. The owner of the tables, who migrates them, is held by none of this.

CREATE FUNCTION rows_all() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(current_setting('sinergi.rows', true), '') IN ('system', '{0}');
COMMENT ON FUNCTION rows_all IS 'whether rows of every region may be seen';

CREATE FUNCTION rows_regions() RETURNS integer[] LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE WHEN current_setting('sinergi.rows', true) LIKE '{%' THEN current_setting('sinergi.rows')::integer[]
                ELSE '{}' END;
COMMENT ON FUNCTION rows_regions IS 'regions whose rows may be seen, with those of the regions inside them';

-- Asked for few people at a time, and with the rights of the owner, since a policy on training asks it. Its cost is
-- understated: the system, which reads whole tables, never asks it.
CREATE FUNCTION sees_person(wanted uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER COST 1
    RETURN EXISTS (
            SELECT FROM training t
            WHERE t.person = wanted AND t.batch_out IS NULL
              AND (t.region = ANY (rows_regions()) OR t.region / 100 * 100 = ANY (rows_regions())))
        OR EXISTS (
            SELECT FROM training t
            WHERE t.person = wanted AND t.batch_out IS NOT NULL
              AND (t.region = ANY (rows_regions()) OR t.region / 100 * 100 = ANY (rows_regions())));
COMMENT ON FUNCTION sees_person IS 'whether the person was ever trained out of a region that may be seen';

DO $$
DECLARE
    found record;
    -- In a subquery of its own it is worked out once for a statement, not for each row.
    all_rows constant text := '(SELECT rows_all())';
    in_regions constant text :=
        '%1$s = ANY ((SELECT rows_regions())::integer[]) OR %1$s / 100 * 100 = ANY ((SELECT rows_regions())::integer[])';
BEGIN
    REVOKE ALL ON FUNCTION sees_person(uuid), rows_all(), rows_regions() FROM PUBLIC;
    FOR found IN
        SELECT name, all_rows || ' OR ' || format(in_regions, 'region') AS seen
        FROM unnest(ARRAY['ledger', 'cell', 'cell_past', 'lag', 'lag_distribution', 'waiting_delta']) name
        UNION ALL
        SELECT 'journey', all_rows || ' OR ' || format(in_regions, 'coalesce(region, enrolled_region)')
        UNION ALL
        SELECT 'training', all_rows || ' OR ' || format(in_regions, 'region') || ' OR sees_person(person)'
        UNION ALL
        SELECT name, all_rows || ' OR sees_person(person)' FROM unnest(ARRAY['certification', 'placement']) name
        UNION ALL
        -- Of no region, so of the country.
        SELECT 'unmatched_delta', all_rows
        UNION ALL
        SELECT name, '(SELECT rows_system())'
        FROM unnest(ARRAY['staged_training', 'staged_certification', 'staged_placement']) name
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', found.name);
        EXECUTE format('CREATE POLICY seen ON %I FOR SELECT USING (%s)', found.name, found.seen);
        EXECUTE format('CREATE POLICY added ON %I FOR INSERT WITH CHECK ((SELECT rows_system()))', found.name);
        EXECUTE format('CREATE POLICY changed ON %I FOR UPDATE USING ((SELECT rows_system()))', found.name);
        EXECUTE format('CREATE POLICY removed ON %I FOR DELETE USING ((SELECT rows_system()))', found.name);
    END LOOP;
END $$;

-- A policy has one of the two conditions or both; format() makes an empty text of one that is not there.
DO $$
BEGIN
    EXECUTE replace(
        pg_get_functiondef('figures_create(text, text[])'::regprocedure),
        $old$coalesce(format(' USING (%s)', qual), '') || coalesce(format(' WITH CHECK (%s)', with_check), '')$old$,
        $new$coalesce(' USING (' || qual || ')', '') || coalesce(' WITH CHECK (' || with_check || ')', '')$new$);
END $$;
