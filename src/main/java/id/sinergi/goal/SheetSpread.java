package id.sinergi.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the cells of a sheet become when a number in it is spread over others; whole, and adding up to it exactly. */
public record SheetSpread(Sheet sheet, boolean cumulative) {

    /**
     * The first row over those below it, quarter by quarter, and of its year what the quarters leave.
     *
     * @param weights of the rows below
     */
    public Map<SheetCell, BigDecimal> down(List<BigDecimal> weights) {
        var cells = new TreeMap<SheetCell, BigDecimal>();
        var spread = new Spread(weights);
        var given = new ArrayList<>(Collections.nCopies(weights.size(), BigDecimal.ZERO));
        var before = BigDecimal.ZERO;
        for (var head : SheetCell.quarters(0)) {
            var value = sheet.value(head).orElse(null);
            if (value != null) {
                var parts = spread.next(cumulative ? value.subtract(before) : value);
                before = cumulative ? value : before.add(value);
                add(given, parts);
                putBelow(cells, head.column(), cumulative ? given : parts);
            }
        }
        var quarters = before;
        sheet.value(new SheetCell(0, SheetCell.YEAR))
                .ifPresent(year -> putBelow(cells, SheetCell.YEAR, year(year, quarters, given, spread, weights)));
        return cells;
    }

    private static List<BigDecimal> year(
            BigDecimal year, BigDecimal quarters, List<BigDecimal> given, Spread spread, List<BigDecimal> weights) {
        var rest = year.subtract(quarters);
        if (rest.signum() < 0) {
            return new Spread(weights).next(year);
        }
        var parts = new ArrayList<>(given);
        add(parts, spread.next(rest));
        return parts;
    }

    private static void add(List<BigDecimal> sums, List<BigDecimal> parts) {
        for (int i = 0; i < sums.size(); i++) {
            sums.set(i, sums.get(i).add(parts.get(i)));
        }
    }

    private static void putBelow(Map<SheetCell, BigDecimal> cells, int column, List<BigDecimal> parts) {
        for (int i = 0; i < parts.size(); i++) {
            cells.put(new SheetCell(i + 1, column), parts.get(i));
        }
    }

    /**
     * The year of some rows over its quarters, so that the quarters of all of them together are like those of their sum; rows
     * without a target of the year stay as they are.
     *
     * @param weights of the quarters
     */
    public Map<SheetCell, BigDecimal> across(List<Integer> rows, List<BigDecimal> weights) {
        var cells = new TreeMap<SheetCell, BigDecimal>();
        var spread = new Spread(weights);
        // The largest row comes last, since it has room for what the others were given too much of.
        rows.stream()
                .map(row -> new SheetCell(row, SheetCell.YEAR))
                .filter(cell -> sheet.value(cell).isPresent())
                .sorted(Comparator.comparing(cell -> sheet.value(cell).orElseThrow()))
                .forEach(cell ->
                        put(cells, cell.row(), spread.next(sheet.value(cell).orElseThrow())));
        return cells;
    }

    private void put(Map<SheetCell, BigDecimal> cells, int row, Iterable<BigDecimal> parts) {
        var next = parts.iterator();
        var until = BigDecimal.ZERO;
        for (var cell : SheetCell.quarters(row)) {
            var part = next.next();
            until = until.add(part);
            cells.put(cell, cumulative ? until : part);
        }
    }
}
