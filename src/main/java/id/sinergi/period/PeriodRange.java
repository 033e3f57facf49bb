package id.sinergi.period;

import id.sinergi.language.Dates;
import java.io.Serializable;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whole months from the first to the last, both included; written {@code 2026-01..2026-09}. */
public record PeriodRange(YearMonth from, YearMonth to) implements Serializable {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2})\\.\\.(\\d{4}-\\d{2})");

    public PeriodRange {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("A period ends before it starts: " + from + ".." + to);
        }
    }

    public static PeriodRange year(int year) {
        return new PeriodRange(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    public static PeriodRange quarter(int year, int quarter) {
        var last = YearMonth.of(year, quarter * 3);
        return new PeriodRange(last.minusMonths(2), last);
    }

    public static PeriodRange semester(int year, int semester) {
        var last = YearMonth.of(year, semester * 6);
        return new PeriodRange(last.minusMonths(5), last);
    }

    /** From January of the year to the last month of its last quarter that is over; the year before in January–March. */
    public static PeriodRange completeQuarters(YearMonth now) {
        int quarters = (now.getMonthValue() - 1) / 3;
        return quarters == 0
                ? year(now.getYear() - 1)
                : new PeriodRange(YearMonth.of(now.getYear(), 1), YearMonth.of(now.getYear(), quarters * 3));
    }

    /** The range that {@link #toString} wrote; empty for anything else. */
    public static Optional<PeriodRange> parse(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PeriodRange(YearMonth.parse(parts.group(1)), YearMonth.parse(parts.group(2))));
        } catch (RuntimeException noPeriod) {
            return Optional.empty();
        }
    }

    /** Number of months. */
    public int length() {
        return (int) ChronoUnit.MONTHS.between(from, to) + 1;
    }

    public List<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    public PeriodRange yearBefore() {
        return new PeriodRange(from.minusYears(1), to.minusYears(1));
    }

    /** The range of the same length that ends where this one starts. */
    public PeriodRange preceding() {
        return new PeriodRange(from.minusMonths(length()), from.minusMonths(1));
    }

    /** As the office writes it: a year, a semester, a triwulan, a month, or the first and last month. */
    public String label(Locale locale) {
        var dates = Dates.in(locale);
        if (from.equals(to)) {
            return dates.month(from);
        }
        if (length() == 12 && from.getMonthValue() == 1) {
            return String.valueOf(from.getYear());
        }
        if (length() == 6 && from.getMonthValue() % 6 == 1) {
            return dates.semester(from.getYear(), from.getMonthValue() / 6 + 1);
        }
        if (length() == 3 && from.getMonthValue() % 3 == 1) {
            return dates.quarter(from.getYear(), from.getMonthValue() / 3 + 1);
        }
        return from.getYear() == to.getYear()
                ? dates.shortMonth(from.getMonth()) + "–" + dates.shortMonth(to)
                : dates.shortMonth(from) + "–" + dates.shortMonth(to);
    }

    @Override
    public String toString() {
        return from + ".." + to;
    }
}
