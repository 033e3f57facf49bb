package id.sinergi.finding;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.period.PeriodRange;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Predicate;

/** The counts of one member month by month, from the start of the agreement to the last complete month. */
record FindingCourse(Dimension dimension, String key, Map<YearMonth, Counts> months) {

    FindingCourse {
        months = Map.copyOf(months);
    }

    Counts in(YearMonth month) {
        return months.getOrDefault(month, Counts.ZERO);
    }

    Counts in(PeriodRange period) {
        return in(period::contains);
    }

    Counts in(Predicate<YearMonth> which) {
        return months.entrySet().stream()
                .filter(month -> which.test(month.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Counts.ZERO, Counts::plus);
    }
}
