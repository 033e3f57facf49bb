package id.sinergi.statistics;

import id.sinergi.language.Dates;
import id.sinergi.period.PeriodRange;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The days that a published figure is about, the last one included; written {@code 2023-01-01..2023-12-31}. Later ones
 * are greater.
 */
public record Span(LocalDate from, LocalDate to) implements Serializable, Comparable<Span> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");
    private static final Comparator<Span> ORDER = Comparator.comparing(Span::to).thenComparing(Span::from);
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** The span that {@link #toString} wrote; empty for anything else. */
    static Optional<Span> parse(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Span(LocalDate.parse(parts.group(1)), LocalDate.parse(parts.group(2))));
        } catch (RuntimeException noDay) {
            return Optional.empty();
        }
    }

    /** The span as whole months; empty where it begins or ends within one. */
    public Optional<PeriodRange> months() {
        boolean whole =
                from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth()) && !from.isAfter(to);
        return whole ? Optional.of(new PeriodRange(YearMonth.from(from), YearMonth.from(to))) : Optional.empty();
    }

    public SpanKind kind() {
        return months().map(Span::kind).orElse(SpanKind.OTHER);
    }

    private static SpanKind kind(PeriodRange months) {
        boolean january = months.from().getMonthValue() == 1;
        if (months.length() == 1) {
            return SpanKind.MONTH;
        }
        if (january && months.length() == MONTHS_OF_A_YEAR) {
            return SpanKind.YEAR;
        }
        if (months.length() == MONTHS_OF_A_QUARTER && months.to().getMonthValue() % MONTHS_OF_A_QUARTER == 0) {
            return SpanKind.QUARTER;
        }
        return january && months.length() < MONTHS_OF_A_YEAR ? SpanKind.TO_DATE : SpanKind.OTHER;
    }

    /** The same days of the year before; the end of a month stays the end of the month. */
    Span yearBefore() {
        return months().map(PeriodRange::yearBefore)
                .map(months -> new Span(months.from().atDay(1), months.to().atEndOfMonth()))
                .orElseGet(() -> new Span(from.minusYears(1), to.minusYears(1)));
    }

    /** As the office writes it: a year, a month, the first and last month, or the days. */
    public String label(Locale locale) {
        var dates = Dates.in(locale);
        return months().map(months -> months.label(locale))
                .orElseGet(() ->
                        from.equals(to) ? dates.mediumDate(from) : dates.mediumDate(from) + "–" + dates.mediumDate(to));
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return from + ".." + to;
    }
}
