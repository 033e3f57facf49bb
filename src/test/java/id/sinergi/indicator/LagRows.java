package id.sinergi.indicator;

import id.sinergi.catalog.Catalog;
import id.sinergi.demo.FileRecount.Journey;
import id.sinergi.person.Sex;
import id.sinergi.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tables of lags hold, and what they should hold by a recount of journeys alone. */
public final class LagRows {

    private final JdbcClient jdbc;
    private final Catalog catalog;

    LagRows(JdbcClient jdbc, Catalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    Map<String, Long> upTo(int batch) {
        var rows = new TreeMap<String, Long>();
        jdbc.sql("""
                        with waited as (
                            select batch, agreement, 9 as grain, region, month, centre, sector, sex, destination,
                                   stage, months, days, people
                            from lag
                            union all
                            select batch, agreement, grain, region, month, centre, sector, sex, destination,
                                   stage, unnest(months), unnest(days), unnest(people)
                            from lag_distribution
                        )
                        select concat_ws(' ', agreement, grain, region, month, centre, sector, sex, destination,
                                         stage, months, days) as key, sum(people) as people
                        from waited where batch <= ? group by 1 having sum(people) <> 0
                        """)
                .param(batch)
                .query((row, number) -> rows.put(row.getString("key"), row.getLong("people")))
                .list();
        return rows;
    }

    Map<String, Long> expected(List<Journey> journeys) {
        var rows = new TreeMap<String, Long>();
        for (var journey : journeys) {
            journey.certified().ifPresent(day -> add(rows, journey, 1, journey.finished(), day));
            journey.placed().ifPresent(day -> {
                add(rows, journey, 3, journey.finished(), day);
                journey.certified()
                        .filter(certified -> !certified.isAfter(day))
                        .ifPresent(certified -> add(rows, journey, 2, certified, day));
            });
        }
        return rows;
    }

    /** The fewest months after the training within which the day falls. */
    public static int months(LocalDate finished, LocalDate day) {
        return Stream.iterate(0, months -> months + 1)
                .filter(months -> !finished.plusMonths(months).isBefore(day))
                .findFirst()
                .orElseThrow();
    }

    private void add(Map<String, Long> rows, Journey journey, int stage, LocalDate from, LocalDate day) {
        int regency = RegionCode.of(journey.regency()).value();
        int centre = catalog.centres().get(journey.centre()).id();
        int sector = catalog.sectors().get(journey.sector()).id();
        int sex = Sex.valueOf(journey.sex()).id();
        int destination = stage == 1
                ? 0
                : catalog.destinations().get(journey.destination()).id();
        var waited = stage + " " + months(journey.finished(), day) + " " + (day.toEpochDay() - from.toEpochDay());
        var finest = centre + " " + sector + " " + sex + " " + destination;
        add(rows, journey, "9 " + regency, finest, waited);
        for (int region : new int[] {0, regency / 100 * 100}) {
            add(rows, journey, "0 " + region, "0 0 0 0", waited);
            add(rows, journey, "1 " + region, "0 " + sector + " 0 0", waited);
            add(rows, journey, "2 " + region, centre + " 0 0 0", waited);
            add(rows, journey, "4 " + region, "0 0 " + sex + " 0", waited);
            if (destination != 0) {
                add(rows, journey, "3 " + region, "0 0 0 " + destination, waited);
            }
        }
    }

    private static void add(Map<String, Long> rows, Journey journey, String where, String what, String waited) {
        int month = journey.finished().getYear() * 100 + journey.finished().getMonthValue();
        int agreement = journey.agreement().equals("MOU-2025") ? 1 : 3;
        rows.merge(agreement + " " + where + " " + month + " " + what + " " + waited, 1L, Long::sum);
    }
}
