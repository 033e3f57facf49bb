package id.sinergi.indicator;

import id.sinergi.catalog.Catalog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the journeys of a regency, present ones or those as of a batch, a page at a time; the batches are looked up for the page only. */
@Component
class JourneyRows {

    private static final String PAGE = """
            select left(j.person::text, 8) as person, j.sex, j.sector, j.centre, j.cohort, j.started_on, j.trained_on,
                   j.certified_on, j.placed_on, j.destination,
                   (select t.batch_in from training t
                    where t.person = j.person and t.batch_out is null and t.agreement = j.agreement and t.status = 2
                      and t.ended_on = j.trained_on
                    order by t.source_id collate "C" limit 1) as training_batch,
                   (select c.batch_in from certification c
                    where c.person = j.person and c.batch_out is null and c.agreement = j.agreement and c.competent
                      and c.issued_on = j.certified_on and c.tested_on >= j.started_on
                    order by c.source_id collate "C" limit 1) as certification_batch,
                   (select p.batch_in from placement p
                    where p.person = j.person and p.batch_out is null and p.kind = 1 and p.placed_on = j.placed_on
                      and (p.agreement is null or p.agreement = j.agreement)
                    order by p.source_id collate "C" limit 1) as placement_batch
            from (select * from journey where %s order by %s, person limit :limit offset :offset) j
            """;

    private static final String GROUPS = """
            select cohort, centre, sector, min(started_on) as started_on, max(trained_on) as ended_on,
                   count(*) as trained, count(certified_on) as certified, count(placed_on) as placed
            from journey where %s
            group by cohort, centre, sector order by count(*) desc, max(trained_on) desc, cohort
            """;

    private final JdbcClient jdbc;
    private final Catalog catalog;

    JourneyRows(JdbcClient jdbc, Catalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    List<PersonRecord> people(CellQuestion question, Stage stage, int offset, int limit) {
        var parameters = new LinkedHashMap<String, Object>();
        var conditions = conditions(question, stage, parameters);
        var page = question.asOf() == null ? PAGE : PastJourneys.PAGE;
        return jdbc.sql(page.formatted(conditions, stage.column()))
                .params(parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> person(row))
                .list();
    }

    List<TrainingGroup> groups(CellQuestion question) {
        var parameters = new LinkedHashMap<String, Object>();
        var groups = question.asOf() == null ? GROUPS : PastJourneys.JOURNEY + GROUPS;
        return jdbc.sql(groups.formatted(conditions(question, Stage.TRAINED, parameters)))
                .params(parameters)
                .query((row, number) -> new TrainingGroup(
                        row.getString("cohort"),
                        catalog.centres().get(row.getInt("centre")).code(),
                        catalog.sectors().get(row.getInt("sector")).code(),
                        row.getObject("started_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        row.getLong("trained"),
                        row.getLong("certified"),
                        row.getLong("placed")))
                .list();
    }

    private PersonRecord person(ResultSet row) throws SQLException {
        int destination = row.getInt("destination");
        return new PersonRecord(
                row.getString("person"),
                row.getInt("sex") == Sex.L.id() ? Sex.L : Sex.P,
                catalog.sectors().get(row.getInt("sector")).code(),
                catalog.centres().get(row.getInt("centre")).code(),
                row.getString("cohort"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("trained_on", LocalDate.class),
                number(row, "training_batch"),
                day(row, "certified_on"),
                number(row, "certification_batch"),
                day(row, "placed_on"),
                destination == 0
                        ? null
                        : catalog.destinations().get(destination).code(),
                number(row, "placement_batch"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    /** A destination narrows those placed only, as it does in every figure. */
    private static String conditions(CellQuestion question, Stage stage, Map<String, Object> parameters) {
        var conditions = new ArrayList<>(List.of(
                "agreement = :agreement",
                "region in (:regions)",
                "%1$s >= :from and %1$s < :until".formatted(stage.column())));
        parameters.put("agreement", question.agreement());
        parameters.put("regions", question.regions());
        Optional.ofNullable(question.asOf()).ifPresent(batch -> parameters.put("asOf", batch));
        parameters.put("from", Questions.month(question.from()).atDay(1));
        parameters.put("until", Questions.month(question.to()).plusMonths(1).atDay(1));
        if (!question.sectors().isEmpty()) {
            conditions.add("sector in (:sectors)");
            parameters.put("sectors", question.sectors());
        }
        equal("centre", question.centre(), conditions, parameters);
        equal("sex", question.sex(), conditions, parameters);
        equal("destination", stage == Stage.PLACED ? question.destination() : null, conditions, parameters);
        return String.join(" and ", conditions);
    }

    private static void equal(
            String column, @Nullable Integer value, List<String> conditions, Map<String, Object> parameters) {
        Optional.ofNullable(value).ifPresent(wanted -> {
            conditions.add("%1$s = :%1$s".formatted(column));
            parameters.put(column, wanted);
        });
    }
}
