package id.sinergi.indicator;

import id.sinergi.catalog.Catalog;
import id.sinergi.demo.FileRecount.Journey;
import id.sinergi.person.Sex;
import id.sinergi.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the table of waiting people holds, and what it should hold by a recount of journeys alone. */
final class WaitingRows {

    private final JdbcClient jdbc;
    private final Catalog catalog;

    WaitingRows(JdbcClient jdbc, Catalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    Map<String, Long> upTo(int batch) {
        var rows = new TreeMap<String, Long>();
        jdbc.sql("""
                        with waiting as (
                            select batch, agreement, grain, region, centre, sector, sex, month,
                                   unnest(days) as day, unnest(people) as people
                            from waiting_delta
                        )
                        select concat_ws(' ', agreement, grain, region, centre, sector, sex, month, day) as key,
                               sum(people) as people
                        from waiting where batch <= ? group by 1 having sum(people) <> 0
                        """)
                .param(batch)
                .query((row, number) -> rows.put(row.getString("key"), row.getLong("people")))
                .list();
        return rows;
    }

    /** Those certified and never placed, at every grain. */
    Map<String, Long> expected(List<Journey> journeys) {
        var rows = new TreeMap<String, Long>();
        journeys.stream()
                .filter(journey -> journey.placed().isEmpty())
                .forEach(journey -> journey.certified().ifPresent(day -> add(rows, journey, day)));
        return rows;
    }

    private void add(Map<String, Long> rows, Journey journey, LocalDate day) {
        int regency = RegionCode.of(journey.regency()).value();
        int centre = catalog.centres().get(journey.centre()).id();
        int sector = catalog.sectors().get(journey.sector()).id();
        int sex = Sex.valueOf(journey.sex()).id();
        var since = day.getYear() * 100 + day.getMonthValue() + " " + day.getDayOfMonth();
        for (int region : new int[] {0, regency / 100 * 100, regency}) {
            add(rows, journey, 0, region, "0 0 0", since);
            add(rows, journey, 9, region, centre + " " + sector + " " + sex, since);
            if (region % 100 == 0) {
                add(rows, journey, 1, region, "0 " + sector + " 0", since);
                add(rows, journey, 2, region, centre + " 0 0", since);
                add(rows, journey, 4, region, "0 0 " + sex, since);
            }
        }
    }

    private static void add(
            Map<String, Long> rows, Journey journey, int grain, int region, String members, String since) {
        int agreement = journey.agreement().equals("MOU-2025") ? 1 : 3;
        rows.merge(agreement + " " + grain + " " + region + " " + members + " " + since, 1L, Long::sum);
    }
}
