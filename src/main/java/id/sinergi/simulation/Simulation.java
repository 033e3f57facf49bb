package id.sinergi.simulation;

import id.sinergi.forecast.Forecast;
import id.sinergi.forecast.YearEnd;
import id.sinergi.indicator.Indicator;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The year's end of one stage under assumptions. Every month to come is multiplied: people trained by the pace, those
 * certified by the rate too, and those placed by both rates. What changes earlier has its effect on a later stage after as
 * many months as people usually wait; where nobody knows how long that is, it has none.
 *
 * @param forecast as things are
 * @param simulated as assumed
 * @param toCome what the forecast expects of the months to come, together
 * @param simulatedToCome what is assumed of them
 */
public record Simulation(YearEnd end, Forecast forecast, Forecast simulated, double toCome, double simulatedToCome)
        implements Serializable {

    /** Empty where the year's end is not forecast. */
    public static Optional<Simulation> of(Present present, Indicator stage, Assumptions assumed) {
        var end = present.end(stage);
        var forecast = end.forecast();
        if (forecast == null) {
            return Optional.empty();
        }
        double toCome = sum(end);
        double other = end.toCome().entrySet().stream()
                .mapToDouble(month -> month.getValue() * factor(present, stage, assumed, month.getKey()))
                .sum();
        return Optional.of(
                new Simulation(end, forecast, toCome > 0 ? forecast.with(toCome, other) : forecast, toCome, other));
    }

    /** What the months to come of a year's end bring on average; 0 where none is to come. */
    static double pace(YearEnd end) {
        return end.toCome().isEmpty() ? 0 : sum(end) / end.toCome().size();
    }

    private static double sum(YearEnd end) {
        return end.toCome().values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double factor(Present present, Indicator stage, Assumptions assumed, YearMonth month) {
        double pace = present.factor(Assumption.PACE, assumed);
        double certification = present.factor(Assumption.CERTIFICATION, assumed);
        if (stage.equals(Indicator.DILATIH)) {
            return pace;
        }
        if (stage.equals(Indicator.SERTIFIKAT_ORANG)) {
            return certification * later(pace, present, present.toCertificate(), month);
        }
        return present.factor(Assumption.PLACEMENT, assumed)
                * later(certification, present, present.certificateToPlacement(), month)
                * later(pace, present, present.toPlacement(), month);
    }

    private static double later(double factor, Present present, @Nullable Integer wait, YearMonth month) {
        return present.first()
                .filter(first -> Present.isReached(first, wait, month))
                .map(first -> factor)
                .orElse(1.0);
    }

    /** Months that are to come. */
    public int months() {
        return end.toCome().size();
    }

    /** What each month to come brings as assumed, on average. */
    public double simulatedPace() {
        return months() == 0 ? 0 : simulatedToCome / months();
    }

    /** What each month to come would have to bring for the target, on average; 0 where it is reached without them. */
    public Optional<Double> needed() {
        var target = end.target();
        return target == null || months() == 0
                ? Optional.empty()
                : Optional.of(Math.max(0, target.doubleValue() - (forecast.expected() - toCome)) / months());
    }

    /** Of the target, in percent; empty without one. */
    public Optional<Double> achievement(Forecast of) {
        return Optional.ofNullable(end.target()).map(target -> 100 * of.expected() / target.doubleValue());
    }

    /** Whether the target is reached by as many as are told. */
    public boolean isReached(Forecast of) {
        var target = end.target();
        return target != null && Math.round(of.expected()) >= target.doubleValue();
    }
}
