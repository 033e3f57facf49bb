package id.sinergi.lag;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a cohort is old enough to be judged.
 *
 * @param maturityMonths months after which people are expected to have been placed
 */
@ConfigurationProperties("sinergi.cohort")
public record CohortSettings(@DefaultValue("12") int maturityMonths) {

    public CohortSettings {
        if (maturityMonths < 1 || maturityMonths > 60) {
            throw new IllegalArgumentException("sinergi.cohort.maturity-months: between 1 and 60");
        }
    }
}
