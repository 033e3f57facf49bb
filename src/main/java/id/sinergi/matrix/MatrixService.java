package id.sinergi.matrix;

import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.wording.MemberNames;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Puts matrices together: the largest members in their order, the rest as one, times as they follow one another. */
@Service
public class MatrixService {

    private static final int MOST_COLUMNS = 12;
    private static final int MOST_ROWS = 40;

    private final CountedCells counted;
    private final CohortCells cohorts;
    private final IndicatorService indicators;
    private final MemberNames names;

    MatrixService(CountedCells counted, CohortCells cohorts, IndicatorService indicators, MemberNames names) {
        this.counted = counted;
        this.cohorts = cohorts;
        this.indicators = indicators;
        this.names = names;
    }

    public Matrix of(Slice slice, MatrixTurn turn, Locale locale) {
        var shown = turn.member().isEmpty() ? slice : turn.layer().narrowed(slice, turn.member());
        var members = new MatrixMembers(turn.value(), indicators.reported(slice), names, locale);
        var sums = sums(shown, turn);
        var rows = members.of(shown, turn.rows(), sums.rows());
        var columns = members.of(shown, turn.columns(), sums.columns());
        var shownRows = MatrixFold.members(rows, MOST_ROWS, locale);
        var shownColumns = MatrixFold.members(columns, MOST_COLUMNS, locale);
        return new Matrix(
                shown,
                turn,
                members.of(slice, turn.layer(), layers(slice, turn)),
                shownRows,
                shownColumns,
                MatrixFold.cells(cells(turn, sums, rows, columns), shownRows, shownColumns),
                sums.whole(),
                sums.window());
    }

    private MatrixSums sums(Slice slice, MatrixTurn turn) {
        return turn.value()
                .indicator()
                .map(indicator -> counted.of(slice, turn, indicator))
                .orElseGet(() -> cohorts.of(slice, turn));
    }

    /** Which members the third axis has; their totals only put them in order. */
    private Map<String, MatrixCell> layers(Slice slice, MatrixTurn turn) {
        return turn.layer().isTime()
                ? Map.of("", MatrixCell.ZERO)
                : counted.totals(
                        slice,
                        turn.layer(),
                        turn.value(),
                        turn.value().indicator().orElse(Indicator.DILATIH));
    }

    private static Map<String, Map<String, MatrixCell>> cells(
            MatrixTurn turn, MatrixSums sums, List<MatrixMember> rows, List<MatrixMember> columns) {
        var cells = new HashMap<String, Map<String, MatrixCell>>();
        rows.forEach(row -> {
            var line = new HashMap<String, MatrixCell>();
            columns.forEach(column -> line.put(column.key(), cell(turn, sums, row, column)));
            cells.put(row.key(), line);
        });
        return cells;
    }

    private static MatrixCell cell(MatrixTurn turn, MatrixSums sums, MatrixMember row, MatrixMember column) {
        if (Stream.of(row, column).anyMatch(MatrixMember::isUnreported)) {
            return MatrixCell.UNREPORTED;
        }
        boolean unknown = !turn.value().hasDestination()
                && (turn.rows() == MatrixAxis.DESTINATION || turn.columns() == MatrixAxis.DESTINATION);
        return sums.cells()
                .getOrDefault(row.key(), Map.of())
                .getOrDefault(column.key(), unknown ? MatrixCell.UNKNOWN : MatrixCell.ZERO);
    }
}
