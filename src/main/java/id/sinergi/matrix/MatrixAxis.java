package id.sinergi.matrix;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.period.PeriodRange;
import id.sinergi.person.Sex;
import id.sinergi.subject.Subject;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can stand in the rows, the columns or the layers of a matrix. */
public enum MatrixAxis {
    SECTOR(0),
    DESTINATION(0),
    REGION(0),
    CENTRE(0),
    SEX(0),
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    /** @param months of a step where it is one of time; else 0 */
    MatrixAxis(int months) {
        this.months = months;
    }

    /** The one of this name in an address. */
    public static Optional<MatrixAxis> named(String name) {
        return Arrays.stream(values())
                .filter(axis -> axis.address().equals(name))
                .findAny();
    }

    /** As it stands in an address. */
    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isTime() {
        return months > 0;
    }

    /** Whether both are of the same kind, so that one cannot stand against the other. */
    public boolean meets(MatrixAxis other) {
        return this == other || (isTime() && other.isTime());
    }

    public Dimension dimension(Slice slice) {
        return switch (this) {
            case SECTOR -> Dimension.SECTOR;
            case DESTINATION -> Dimension.DESTINATION;
            case REGION -> slice.region().isCountry() ? Dimension.PROVINCE : Dimension.REGENCY;
            case CENTRE -> Dimension.CENTRE;
            case SEX -> Dimension.SEX;
            case MONTH, QUARTER, YEAR -> Dimension.MONTH;
        };
    }

    /** What a page is about that a member of the axis has; empty for sexes and times. */
    public Optional<Subject> subject() {
        return switch (this) {
            case SECTOR -> Optional.of(Subject.SECTOR);
            case DESTINATION -> Optional.of(Subject.DESTINATION);
            case REGION -> Optional.of(Subject.REGION);
            case CENTRE -> Optional.of(Subject.CENTRE);
            case SEX, MONTH, QUARTER, YEAR -> Optional.empty();
        };
    }

    /** The steps of a period, the first and the last cut to it; none where this is no axis of time. */
    List<PeriodRange> steps(PeriodRange period) {
        return isTime()
                ? period.months().stream()
                        .map(this::around)
                        .distinct()
                        .map(step -> new PeriodRange(
                                step.from().isBefore(period.from()) ? period.from() : step.from(),
                                step.to().isAfter(period.to()) ? period.to() : step.to()))
                        .toList()
                : List.of();
    }

    private PeriodRange around(YearMonth month) {
        var first = month.minusMonths((month.getMonthValue() - 1) % months);
        return new PeriodRange(first, first.plusMonths(months - 1L));
    }

    /** Whether a key is that of a sex or a time; others are known by their catalogues. */
    public boolean hasKey(String key) {
        return isTime()
                ? PeriodRange.parse(key).isPresent()
                : Arrays.stream(Sex.values())
                        .anyMatch(sex -> this == SEX && sex.name().equals(key));
    }

    /** The slice of one member; a key that is none changes nothing. */
    public Slice narrowed(Slice slice, String key) {
        if (isTime()) {
            return PeriodRange.parse(key)
                    .filter(step -> slice.period().contains(step.from())
                            && slice.period().contains(step.to()))
                    .map(slice::withPeriod)
                    .orElse(slice);
        }
        return this == SEX
                ? Arrays.stream(Sex.values())
                        .filter(sex -> sex.name().equals(key))
                        .findAny()
                        .map(slice::withSex)
                        .orElse(slice)
                : subject().map(subject -> subject.of(slice, key)).orElse(slice);
    }

    /** The slice with the member among its filters; several can be chosen of sectors alone. */
    public Slice added(Slice slice, String key) {
        return this == SECTOR ? Subject.SECTOR.toggled(slice, key) : narrowed(slice, key);
    }
}
