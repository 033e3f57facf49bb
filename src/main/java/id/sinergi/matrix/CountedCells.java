package id.sinergi.matrix;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.PairCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Totals;
import id.sinergi.indicator.Withheld;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** An indicator that follows from counts, by two axes: the parts of a rate are added up, never the rates. */
@Component
class CountedCells {

    private final IndicatorService indicators;

    CountedCells(IndicatorService indicators) {
        this.indicators = indicators;
    }

    MatrixSums of(Slice slice, MatrixTurn turn, Indicator indicator) {
        var rowKeys = keys(turn.rows(), slice);
        var columnKeys = keys(turn.columns(), slice);
        var rows = totals(slice, turn.rows(), turn.value(), indicator);
        var columns = totals(slice, turn.columns(), turn.value(), indicator);
        var cells = new HashMap<String, Map<String, MatrixCell>>();
        Withheld.or(
                        () -> indicators.matrix(
                                slice,
                                turn.rows().dimension(slice),
                                turn.columns().dimension(slice)),
                        () -> hidden(rows, columns))
                .forEach(pair -> cells.computeIfAbsent(rowKeys.apply(pair.row()), key -> new HashMap<>())
                        .merge(
                                columnKeys.apply(pair.column()),
                                cell(pair.counts(), turn.value(), indicator, turn.rows(), turn.columns()),
                                MatrixCell::plus));
        var known = isKnown(turn.value(), turn.rows()) ? rows : columns;
        return new MatrixSums(
                rows, columns, cells, known.values().stream().reduce(MatrixCell.ZERO, MatrixCell::plus), 0);
    }

    /** Every pair, where the viewer may know the totals of both axes only. */
    private static List<PairCounts> hidden(Map<String, MatrixCell> rows, Map<String, MatrixCell> columns) {
        return rows.keySet().stream()
                .flatMap(row -> columns.keySet().stream()
                        .map(column -> new PairCounts(row, column, Counts.ZERO.hiding(measure -> true))))
                .toList();
    }

    /** The totals of an axis are asked for by themselves, so that those of nobody are there, too. */
    Map<String, MatrixCell> totals(Slice slice, MatrixAxis axis, MatrixValue value, Indicator indicator) {
        var keys = keys(axis, slice);
        return indicators.breakdown(slice, axis.dimension(slice)).stream()
                .filter(member -> !member.counts().equals(Counts.ZERO))
                .collect(Collectors.toMap(
                        member -> keys.apply(member.key()),
                        member -> cell(member.counts(), value, indicator, axis),
                        MatrixCell::plus,
                        TreeMap::new));
    }

    private static MatrixCell cell(Counts counts, MatrixValue value, Indicator indicator, MatrixAxis... axes) {
        for (var axis : axes) {
            if (!isKnown(value, axis)) {
                return MatrixCell.UNKNOWN;
            }
        }
        var figure = indicator.of(new Totals(counts, 0, 0));
        if (figure.hidden()) {
            return MatrixCell.HIDDEN;
        }
        return figure.counted()
                ? MatrixCell.of(figure.numerator(), value.isRate() ? figure.denominator() : 0)
                : MatrixCell.UNREPORTED;
    }

    private static boolean isKnown(MatrixValue value, MatrixAxis axis) {
        return axis != MatrixAxis.DESTINATION || value.hasDestination();
    }

    /** Months are told by the step that they belong to. */
    static UnaryOperator<String> keys(MatrixAxis axis, Slice slice) {
        if (!axis.isTime()) {
            return UnaryOperator.identity();
        }
        var steps = new HashMap<String, String>();
        axis.steps(slice.period())
                .forEach(step -> step.months().forEach(month -> steps.put(month.toString(), step.toString())));
        return month -> steps.getOrDefault(YearMonth.parse(month).toString(), month);
    }
}
