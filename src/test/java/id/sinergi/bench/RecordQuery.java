package id.sinergi.bench;

import id.sinergi.bench.EventSql.Events;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Measure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Answers questions by GROUP BY in the same PostgreSQL: over the record tables, or over one row per person. */
final class RecordQuery {

    /** The journeys as the records alone have them. */
    private static final String FROM_RECORDS = """
            with row_of as materialized (
                select * from training where batch_out is null and agreement = 1
            ), enrolment as (
                select distinct on (person) person, started_on, region, centre, sector, sex
                from row_of order by person, started_on, source_id collate "C"
            ), base as materialized (
                select distinct on (person) person, started_on, ended_on, region, centre, sector, sex
                from row_of where status = 2 order by person, ended_on, source_id collate "C"
            ), latest as (
                select distinct on (person) person, status
                from row_of order by person, started_on desc, source_id collate "C" desc
            ), tested as (
                select b.person, min(c.tested_on) as assessed_on,
                       min(c.issued_on) filter (where c.competent) as certified_on,
                       array_agg(c.issued_on) filter (where c.competent and c.issued_on is not null) as certificates
                from base b join certification c on c.person = b.person and c.agreement = 1
                     and c.batch_out is null and c.tested_on >= b.started_on
                group by b.person
            ), placed as (
                select distinct on (person) p.person, p.placed_on, p.destination
                from placement p join base b using (person)
                where p.batch_out is null and p.kind = 1 and coalesce(p.agreement, 1) = 1 and b.ended_on <= p.placed_on
                order by person, p.placed_on, p.source_id collate "C"
            ), person_row as (
                select e.person, e.started_on as enrolled_on, e.region as enrolled_region,
                       e.centre as enrolled_centre, e.sector as enrolled_sector, e.sex as enrolled_sex,
                       b.person is null and l.status = 3 as dropped_out,
                       b.ended_on as trained_on, b.region, b.centre, b.sector, b.sex,
                       t.assessed_on, t.certified_on, t.certificates, p.placed_on, p.destination
                from enrolment e join latest l using (person) left join base b using (person) left join tested t using (person)
                     left join placed p using (person)
            )
            """;

    private static final String FROM_JOURNEYS =
            "with person_row as not materialized (select *, dropped_out_on is not null as dropped_out from journey"
                    + " where agreement = 1)";

    private static final String JOURNEY = ", region, centre, sector, sex, null::smallint as destination";

    /** What happened to each person, and what it counts in. */
    private static final List<Events> KINDS = List.of(
            new Events("""
                    enrolled_on as day, enrolled_region as region, enrolled_centre as centre,
                    enrolled_sector as sector, enrolled_sex as sex, null::smallint as destination""", "person_row", Map.of(Measure.ENROLLED, "1", Measure.DROPPED_OUT, "dropped_out")),
            new Events(
                    "trained_on" + JOURNEY,
                    "person_row where trained_on is not null",
                    Map.of(
                            Measure.TRAINED, "1",
                            Measure.WOMEN_TRAINED, "sex = 2",
                            Measure.COHORT_ASSESSED, "assessed_on is not null",
                            Measure.COHORT_CERTIFIED, "certified_on is not null",
                            Measure.COHORT_PLACED, "placed_on is not null")),
            new Events(
                    "assessed_on" + JOURNEY, "person_row where assessed_on is not null", Map.of(Measure.ASSESSED, "1")),
            new Events(
                    "certified_on" + JOURNEY,
                    "person_row where certified_on is not null",
                    Map.of(Measure.CERTIFIED, "1")),
            new Events(
                    "issued" + JOURNEY, "person_row, unnest(certificates) issued", Map.of(Measure.CERTIFICATES, "1")),
            new Events(
                    "placed_on, region, centre, sector, sex, destination",
                    "person_row where placed_on is not null",
                    Map.of(Measure.PLACED, "1")));

    private static final String EVENTS = """
            , event as (
                %s
            ), coded as (
                select e.day, r.dotted as region, c.code as centre, s.code as sector,
                       case e.sex when 1 then 'L' else 'P' end as sex, d.code as destination, %s
                from event e join region r on r.code = e.region join centre c on c.id = e.centre
                     join sector s on s.id = e.sector left join destination d on d.id = e.destination
            )
            """.formatted(EventSql.union("int", KINDS), EventSql.COUNTS);

    /** So that its sorts and hashes need no disk: as fast as this way of counting can be. */
    private static final String MEMORY = "512MB";

    private final Connection connection;
    private final String with;
    private final String events;

    private RecordQuery(Connection connection, String with, String events) {
        this.connection = connection;
        this.with = with;
        this.events = events;
        run("set work_mem = '" + MEMORY + "'");
    }

    /** Each question derives who counts from the record tables. */
    static RecordQuery overRecords(Connection connection) {
        return new RecordQuery(connection, FROM_RECORDS + EVENTS, "coded");
    }

    /** Each question reads one derived row per person. */
    static RecordQuery overJourneys(Connection connection) {
        return new RecordQuery(connection, FROM_JOURNEYS + EVENTS, "coded");
    }

    /** Derives from the record tables once; each question reads one row per event. */
    static RecordQuery overEvents(Connection connection) {
        var query = new RecordQuery(connection, "", "record_event");
        query.run("create temporary table record_event as " + FROM_RECORDS + EVENTS + " select * from coded");
        query.run("analyze record_event");
        return query;
    }

    private void run(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    SortedMap<String, Counts> answer(Question question) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(with + EventSql.of(question, events))) {
            var answer = new TreeMap<String, Counts>();
            while (rows.next()) {
                answer.put(EventSql.key(rows, question), EventSql.counts(rows));
            }
            answer.values().removeIf(Counts.ZERO::equals);
            return answer;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
