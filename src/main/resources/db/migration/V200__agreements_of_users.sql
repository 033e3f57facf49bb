-- Of which agreements a user may see figures, as regions say of which parts of the country: all, also those to come, or those
-- listed; without any nothing is seen. Whoever was here before goes on seeing all.
ALTER TABLE app_user ADD COLUMN all_agreements boolean NOT NULL DEFAULT true;
ALTER TABLE app_user ALTER COLUMN all_agreements SET DEFAULT false;
COMMENT ON COLUMN app_user.all_agreements IS 'every agreement, also those to come; else those of user_agreement';

CREATE TABLE user_agreement (
    user_id   integer NOT NULL REFERENCES app_user,
    agreement text NOT NULL REFERENCES agreement (code),
    PRIMARY KEY (user_id, agreement)
);

-- Each connection says in sinergi.agreements of which agreements it may see rows: * for all, MOU-2025,MOU-2027 for some,
-- nothing for none. It narrows what sinergi.rows lets it see.
CREATE FUNCTION rows_every_agreement() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
    RETURN rows_system() OR coalesce(current_setting('sinergi.agreements', true), '') = '*';
COMMENT ON FUNCTION rows_every_agreement IS 'whether rows of every agreement may be seen';

CREATE FUNCTION rows_agreement_codes() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
    RETURN string_to_array(coalesce(current_setting('sinergi.agreements', true), ''), ',');
COMMENT ON FUNCTION rows_agreement_codes IS 'agreements whose rows may be seen, where not all are';

CREATE FUNCTION rows_agreements() RETURNS smallint[] LANGUAGE sql STABLE PARALLEL SAFE
    RETURN ARRAY(SELECT id FROM agreement WHERE code = ANY (rows_agreement_codes()));
COMMENT ON FUNCTION rows_agreements IS 'the same by their numbers';

CREATE FUNCTION rows_agreements_or_none() RETURNS smallint[] LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE WHEN rows_agreements() = '{}' THEN rows_agreements() ELSE rows_agreements() || 0::smallint END;
COMMENT ON FUNCTION rows_agreements_or_none IS 'the same with 0, of what belongs to no agreement, for whoever sees any';

-- With the rights of the owner, since a policy on training asks it. What else became of a person of an own agreement is
-- needed to tell to which agreement a placement belongs that names none.
CREATE FUNCTION sees_person_under(wanted uuid, agreements smallint[]) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER COST 1
    RETURN EXISTS (SELECT FROM training t
                   WHERE t.person = wanted AND t.batch_out IS NULL AND t.agreement = ANY (agreements))
        OR EXISTS (SELECT FROM training t
                   WHERE t.person = wanted AND t.batch_out IS NOT NULL AND t.agreement = ANY (agreements));
COMMENT ON FUNCTION sees_person_under IS 'whether the person was ever trained under one of these agreements';

DO $$
DECLARE
    found record;
    own constant text := '%s = ANY ((SELECT rows_agreements())::smallint[])';
    or_none constant text := '%s = ANY ((SELECT rows_agreements_or_none())::smallint[])';
    by_code constant text := '%s = ANY ((SELECT rows_agreement_codes())::text[])';
    of_person constant text := 'sees_person_under(person, (SELECT rows_agreements())::smallint[])';
BEGIN
    REVOKE ALL ON FUNCTION rows_every_agreement(), rows_agreement_codes(), rows_agreements(), rows_agreements_or_none(),
        sees_person_under(uuid, smallint[]) FROM PUBLIC;
    FOR found IN
        SELECT name, format(own, 'agreement') AS seen
        FROM unnest(ARRAY['ledger', 'cell', 'cell_past', 'lag', 'lag_distribution', 'waiting_delta', 'counted_test',
                          'journey', 'certification']) name
        UNION ALL
        SELECT 'training', format(own, 'agreement') || ' OR ' || of_person
        UNION ALL
        SELECT 'placement', format(own, 'agreement') || ' OR agreement IS NULL AND ' || of_person
        UNION ALL
        SELECT 'unmatched_delta', format(or_none, 'agreement')
        UNION ALL
        -- A record is of the agreement of its journey, else of the one that it names, else of that of the nearest training.
        SELECT 'record_match', format(or_none, 'asked') || ' AND '
            || format(or_none, 'coalesce(journey_under, named, trained_under, 0)')
        UNION ALL
        SELECT name, format(by_code, 'agreement') FROM unnest(ARRAY['dispute', 'follow_up']) name
        UNION ALL
        SELECT 'dispute_change', 'EXISTS (SELECT FROM dispute d WHERE d.number = dispute)'
    LOOP
        EXECUTE format('CREATE POLICY of_agreement ON %I AS RESTRICTIVE FOR SELECT USING ('
            '(SELECT rows_every_agreement()) OR %s)', found.name, found.seen);
    END LOOP;
END $$;

-- What was kept of users' rights is as they are now; that they see all agreements is no change that anybody made.
INSERT INTO changelog (at, actor, cause, kind, subject, before, after)
SELECT now(), 'sistem', 'FIRST', 'RIGHTS', subject, after, after || '{"agreements": "*"}'
FROM (SELECT DISTINCT ON (subject) subject, after FROM changelog WHERE kind = 'RIGHTS' ORDER BY subject, id DESC) last
WHERE after <> '{}';
