package id.sinergi.matrix;

import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Slice;
import id.sinergi.period.PeriodRange;
import id.sinergi.wording.MemberNames;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names and orders what stands along the axes of one matrix.
 *
 * @param reported for which months there are data
 */
record MatrixMembers(MatrixValue value, Reported reported, MemberNames names, Locale locale) {

    /** Times all of them and in their order, others the largest first. */
    List<MatrixMember> of(Slice slice, MatrixAxis axis, Map<String, MatrixCell> totals) {
        if (axis.isTime()) {
            return totals.isEmpty() ? List.of() : times(axis.steps(slice.period()), totals);
        }
        var size = Comparator.<MatrixMember>comparingLong(member ->
                value.isRate() ? member.total().denominator() : member.total().numerator());
        return totals.entrySet().stream()
                .map(total -> new MatrixMember(
                        total.getKey(), names.name(axis.dimension(slice), total.getKey(), locale), total.getValue()))
                .sorted(size.reversed().thenComparing(MatrixMember::name))
                .toList();
    }

    private List<MatrixMember> times(List<PeriodRange> steps, Map<String, MatrixCell> totals) {
        return steps.stream()
                .map(step -> new MatrixMember(
                        step.toString(),
                        step.label(locale),
                        total(step, totals.getOrDefault(step.toString(), MatrixCell.ZERO))))
                .toList();
    }

    /** A time without anybody of which no file has told has no value, not even zero. */
    private MatrixCell total(PeriodRange step, MatrixCell counted) {
        var source = value.indicator().orElse(Indicator.DILATIH);
        boolean told = step.months().stream().anyMatch(month -> reported.present(source, month));
        return told || !counted.isZero() ? counted : MatrixCell.UNREPORTED;
    }
}
