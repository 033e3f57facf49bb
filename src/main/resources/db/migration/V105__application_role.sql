-- The application works under a role that owns nothing. What posting and rebuilding need of the owner is done by these
-- functions and no others; they run with the owner's rights, look names up in this schema alone, and answer the system
-- only. What that role may do otherwise is granted in afterMigrate.sql.

CREATE FUNCTION rows_system() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(current_setting('sinergi.rows', true), '') = 'system';
COMMENT ON FUNCTION rows_system IS 'whether the system itself works here: posting, rebuilding, work without a user';

CREATE FUNCTION require_system() RETURNS void LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF NOT rows_system() THEN
        RAISE insufficient_privilege USING MESSAGE = 'for the system only';
    END IF;
END $$;

-- Indexes that a large batch builds anew, from the moment they are dropped until the same transaction makes them again.
CREATE TABLE dropped_index (
    relation   oid NOT NULL,
    definition text NOT NULL
);

CREATE FUNCTION drop_indexes(changed regclass) RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    found record;
BEGIN
    PERFORM require_system();
    FOR found IN
        SELECT i.indexrelid, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
        WHERE i.indrelid = changed AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)
    LOOP
        INSERT INTO dropped_index VALUES (changed, found.definition);
        EXECUTE format('DROP INDEX %s', cast(found.indexrelid AS regclass));
    END LOOP;
END $$;
COMMENT ON FUNCTION drop_indexes IS 'all but those that belong to a constraint';

CREATE FUNCTION restore_indexes(changed regclass) RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    found text;
BEGIN
    PERFORM require_system();
    FOR found IN DELETE FROM dropped_index WHERE relation = changed RETURNING definition
    LOOP
        EXECUTE found;
    END LOOP;
END $$;

CREATE FUNCTION require_figures(target text) RETURNS void LANGUAGE plpgsql STABLE AS $$
BEGIN
    PERFORM require_system();
    IF target NOT IN ('figures_new', 'figures_old', 'figures_check') THEN
        RAISE insufficient_privilege USING MESSAGE = 'no schema of figures: ' || target;
    END IF;
END $$;

CREATE FUNCTION figures_create(target text, tables text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    home text := current_schema();
    name text;
    part text;
BEGIN
    PERFORM require_figures(target);
    EXECUTE format('CREATE SCHEMA %I', target);
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', target, session_user);
    FOREACH name IN ARRAY tables LOOP
        EXECUTE format('CREATE TABLE %1$I.%2$I (LIKE %3$I.%2$I INCLUDING DEFAULTS INCLUDING STORAGE INCLUDING COMMENTS)',
                       target, name, home);
        FOR part IN
            SELECT format('ALTER TABLE %I.%I ADD CONSTRAINT %I %s', target, name, conname, pg_get_constraintdef(oid))
            FROM pg_constraint
            WHERE conrelid = format('%I.%I', home, name)::regclass AND contype IN ('p', 'u', 'c')
            UNION ALL
            SELECT replace(pg_get_indexdef(i.indexrelid), format(' ON %I.', home), format(' ON %I.', target))
            FROM pg_index i
            WHERE i.indrelid = format('%I.%I', home, name)::regclass
              AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)
            UNION ALL
            SELECT format('GRANT %s ON %I.%I TO %I', g.privilege_type, target, name, r.rolname)
            FROM pg_class c CROSS JOIN LATERAL aclexplode(c.relacl) g JOIN pg_roles r ON r.oid = g.grantee
            WHERE c.oid = format('%I.%I', home, name)::regclass AND g.grantee <> c.relowner
            UNION ALL
            SELECT format('ALTER TABLE %I.%I ENABLE ROW LEVEL SECURITY', target, name)
            FROM pg_class c WHERE c.oid = format('%I.%I', home, name)::regclass AND c.relrowsecurity
            UNION ALL
            SELECT format('CREATE POLICY %I ON %I.%I AS %s FOR %s TO %s', policyname, target, name, permissive, cmd,
                          array_to_string(roles, ', '))
                || coalesce(format(' USING (%s)', qual), '') || coalesce(format(' WITH CHECK (%s)', with_check), '')
            FROM pg_policies WHERE schemaname = home AND tablename = name
        LOOP
            EXECUTE part;
        END LOOP;
    END LOOP;
END $$;
COMMENT ON FUNCTION figures_create IS
    'tables of figures a second time, empty: with the same columns, constraints, indexes, privileges and policies';

CREATE FUNCTION figures_drop(target text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    PERFORM require_figures(target);
    EXECUTE format('DROP SCHEMA IF EXISTS %I CASCADE', target);
END $$;

CREATE FUNCTION figures_swap(tables text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    home text := current_schema();
    name text;
BEGIN
    PERFORM require_system();
    EXECUTE 'LOCK TABLE ' || (SELECT string_agg(format('%I.%I', home, t), ', ') FROM unnest(tables) t)
        || ' IN ACCESS EXCLUSIVE MODE';
    CREATE SCHEMA figures_old;
    FOREACH name IN ARRAY tables LOOP
        EXECUTE format('ALTER TABLE %I.%I SET SCHEMA figures_old', home, name);
        EXECUTE format('ALTER TABLE figures_new.%I SET SCHEMA %I', name, home);
    END LOOP;
END $$;
COMMENT ON FUNCTION figures_swap IS 'puts the tables of figures_new in force and those in force into figures_old';

-- A temporary table of the caller never stands for one of these: its schema comes last.
DO $$
DECLARE
    made text;
BEGIN
    FOREACH made IN ARRAY ARRAY['rows_system()', 'require_system()', 'drop_indexes(regclass)',
        'restore_indexes(regclass)', 'require_figures(text)', 'figures_create(text, text[])', 'figures_drop(text)',
        'figures_swap(text[])']
    LOOP
        IF made <> 'rows_system()' THEN
            EXECUTE format('ALTER FUNCTION %s SET search_path = %I, pg_temp', made, current_schema());
        END IF;
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made);
    END LOOP;
END $$;
