package id.sinergi.agreement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A target as a document set it.
 *
 * @param quarter 1 to 4, or 0 for the whole year
 * @param region region number
 * @param cumulative of a quarter: whether the value is for all months since January
 */
public record SetTarget(
        String indicator,
        int year,
        int quarter,
        int region,
        BigDecimal value,
        boolean cumulative,
        TargetDocument document)
        implements Serializable {

    /** A year of one region, for which one document is in force. */
    public record Subject(String indicator, int year, int region) implements Serializable {}

    public Subject subject() {
        return new Subject(indicator, year, region);
    }

    /** Its value where it is for all months from January to the end of the quarter. */
    Optional<BigDecimal> sinceJanuary() {
        return cumulative && quarter > 0 ? Optional.of(value) : Optional.empty();
    }
}
