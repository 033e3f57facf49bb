package id.sinergi.indicator;

import id.sinergi.catalog.Catalog;
import id.sinergi.demo.FileRecount.Cell;
import id.sinergi.demo.FileRecount.Counted;
import id.sinergi.person.Sex;
import id.sinergi.region.RegionCode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What ledger and cells hold, now or as of a batch, and what the cells should hold by a recount alone. */
final class CellRows {

    private final JdbcClient jdbc;
    private final Catalog catalog;

    CellRows(JdbcClient jdbc, Catalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    Map<Cell, Long> ledgerAsOf(int batch) {
        var cells = new HashMap<Cell, Long>();
        jdbc.sql("select * from ledger where batch <= ?")
                .param(batch)
                .query((row, number) -> {
                    for (var measure : Measure.values()) {
                        long value = row.getLong(measure.column());
                        if (value != 0) {
                            var cell = new Cell(
                                    Counted.valueOf(measure.name()),
                                    row.getInt("agreement") == 1 ? "MOU-2025" : "MOU-9",
                                    YearMonth.of(row.getInt("month") / 100, row.getInt("month") % 100),
                                    new RegionCode(row.getInt("region")).toString(),
                                    catalog.centres().get(row.getInt("centre")).code(),
                                    catalog.sectors().get(row.getInt("sector")).code(),
                                    row.getInt("sex") == 1 ? "L" : "P",
                                    row.getInt("destination") == 0
                                            ? ""
                                            : catalog.destinations()
                                                    .get(row.getInt("destination"))
                                                    .code());
                            cells.merge(cell, value, Long::sum);
                        }
                    }
                    return number;
                })
                .list();
        cells.values().removeIf(value -> value == 0);
        return cells;
    }

    /** The cells as they are. */
    Map<String, Long> present() {
        return rows("select * from cell");
    }

    Map<String, Long> cellsAsOf(int batch) {
        return rows("""
                select %1$s from cell where since <= %2$d
                union all
                select %1$s from cell_past where since <= %2$d and until > %2$d
                """.formatted(
                "agreement, grain, region, month, centre, sector, sex, destination, " + Measure.columns(), batch));
    }

    private Map<String, Long> rows(String sql) {
        var cells = new TreeMap<String, Long>();
        jdbc.sql(sql)
                .query((row, number) -> {
                    var where = String.join(
                            " ",
                            row.getString("agreement"),
                            row.getString("grain"),
                            row.getString("region"),
                            row.getString("month"),
                            row.getString("centre"),
                            row.getString("sector"),
                            row.getString("sex"),
                            row.getString("destination"));
                    for (var measure : Measure.values()) {
                        long value = row.getLong(measure.column());
                        if (value != 0) {
                            cells.merge(measure.name() + " " + where, value, Long::sum);
                        }
                    }
                    return number;
                })
                .list();
        cells.values().removeIf(value -> value == 0);
        return cells;
    }

    /** What the cells should be, from a recount alone. */
    Map<String, Long> rolledUp(Map<Cell, Long> counted) {
        var cells = new TreeMap<String, Long>();
        counted.forEach((cell, value) -> {
            int regency = RegionCode.of(cell.regency()).value();
            int centre = catalog.centres().get(cell.centre()).id();
            int sector = catalog.sectors().get(cell.sector()).id();
            int sex = Sex.valueOf(cell.sex()).id();
            int destination = cell.destination().isEmpty()
                    ? 0
                    : catalog.destinations().get(cell.destination()).id();
            for (int region : new int[] {0, regency / 100 * 100, regency}) {
                add(cells, cell, 0, region, "0 0 0 0", value);
                add(cells, cell, 2, region, centre + " 0 0 0", value);
                add(cells, cell, 8, region, "0 " + sector + " " + sex + " " + destination, value);
            }
            for (int region : new int[] {0, regency / 100 * 100}) {
                add(cells, cell, 1, region, "0 " + sector + " 0 0", value);
                add(cells, cell, 4, region, "0 0 " + sex + " 0", value);
                if (destination != 0) {
                    add(cells, cell, 3, region, "0 0 0 " + destination, value);
                }
                add(cells, cell, 9, region, centre + " " + sector + " " + sex + " " + destination, value);
            }
        });
        return cells;
    }

    private static void add(Map<String, Long> cells, Cell cell, int grain, int region, String dimensions, long value) {
        int month = cell.month().getYear() * 100 + cell.month().getMonthValue();
        int agreement = cell.agreement().equals("MOU-2025") ? 1 : 3;
        // Joined without a format: histories make some millions of keys.
        var key = cell.measure() + " " + agreement + " " + grain + " " + region + " " + month + " " + dimensions;
        cells.merge(key, value, Long::sum);
    }
}
