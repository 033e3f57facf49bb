package id.sinergi.goal;

import id.sinergi.agreement.Achievement.Direction;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a target can be set for: an indicator of the programme, or the national placements that are published.
 *
 * @param code as files of targets name it
 */
public record GoalIndicator(String code) implements Serializable {

    public static final GoalIndicator NATIONAL = new GoalIndicator("PENEMPATAN_NASIONAL");

    /** All of them. */
    public static Stream<GoalIndicator> all() {
        return Stream.concat(
                Indicator.all().stream().map(Indicator::name).map(GoalIndicator::new), Stream.of(NATIONAL));
    }

    /** Empty where it is counted by others and only published. */
    public Optional<Indicator> counted() {
        return Indicator.find(code);
    }

    /** Whether the targets of parts are those of the whole, over regions and over months. */
    public boolean addsUp() {
        return counted().map(Indicator::addsUp).orElse(true);
    }

    /** Whether its values have no decimals. */
    public boolean isWhole() {
        return counted().filter(Indicator::isRate).isEmpty();
    }

    Direction direction() {
        return counted().filter(Indicator::lessIsBetter).isPresent() ? Direction.LOWER : Direction.HIGHER;
    }

    public String name(Locale locale) {
        return counted()
                .map(indicator -> Defined.measured(indicator, locale))
                .orElseGet(() -> Texts.of("statistics.indicator." + code, locale));
    }

    /** A target or a figure as text, with as many decimals as it needs. */
    public String written(BigDecimal value, Locale locale) {
        return written(value.doubleValue(), locale);
    }

    public String written(double value, Locale locale) {
        return counted()
                .filter(Indicator::isRate)
                .map(rate -> Defined.written(rate, value, locale))
                .orElseGet(() -> Figures.in(locale).shortest(value, 1));
    }
}
