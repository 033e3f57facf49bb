package id.sinergi.agreement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A target as a document set it.
 *
 * @param quarter 1 to 4, or 0 for the whole year
 * @param region region number
 */
public record SetTarget(
        String indicator,
        short year,
        short quarter,
        int region,
        BigDecimal value,
        String document,
        LocalDate documentDate)
        implements Serializable {}
