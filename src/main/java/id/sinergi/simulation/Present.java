package id.sinergi.simulation;

import id.sinergi.forecast.YearEnd;
import id.sinergi.indicator.Indicator;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a slice, and forecast of its year's end.
 *
 * @param ends of each of {@link #STAGES}
 * @param values of what can be assumed otherwise; those that are not known, or told as nothing, are left out
 * @param toCertificate months from the training's end to the certificate, as people usually wait; null where not known
 * @param certificateToPlacement likewise
 * @param toPlacement from the training's end
 */
public record Present(
        Map<Indicator, YearEnd> ends,
        Map<Assumption, Double> values,
        @Nullable Integer toCertificate,
        @Nullable Integer certificateToPlacement,
        @Nullable Integer toPlacement)
        implements Serializable {

    /** What people reach one after the other. */
    public static final List<Indicator> STAGES =
            List.of(Indicator.DILATIH, Indicator.SERTIFIKAT_ORANG, Indicator.DITEMPATKAN);

    public Present {
        ends = Map.copyOf(ends);
        var told = new EnumMap<Assumption, Double>(Assumption.class);
        values.forEach((assumption, value) -> {
            if (assumption.rounded(value) > 0) {
                told.put(assumption, value);
            }
        });
        values = Collections.unmodifiableMap(told);
    }

    public YearEnd end(Indicator stage) {
        return Objects.requireNonNull(ends.get(stage));
    }

    /** Empty where nothing else can be assumed. */
    public OptionalDouble value(Assumption assumption) {
        var value = values.get(assumption);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Whether a year's end is forecast of any stage. */
    public boolean isTold() {
        return STAGES.stream().anyMatch(stage -> end(stage).state() == YearEnd.State.TOLD);
    }

    /** The first month to come of the earliest stage that is forecast. */
    Optional<YearMonth> first() {
        return STAGES.stream()
                .map(stage -> end(stage).toCome())
                .filter(months -> !months.isEmpty())
                .map(SortedMap::firstKey)
                .min(YearMonth::compareTo);
    }

    /** By how much an assumption changes what it is about; 1 where it is what is told of the present. */
    double factor(Assumption assumption, Assumptions assumed) {
        var value = assumed.of(assumption);
        var now = values.get(assumption);
        return value == null || now == null || value == assumption.rounded(now) ? 1 : value / now;
    }

    /** Whether what changed in the first month to come has had its effect so many months later by a month. */
    static boolean isReached(YearMonth first, @Nullable Integer months, YearMonth month) {
        return months != null && !month.isBefore(first.plusMonths(months));
    }
}
