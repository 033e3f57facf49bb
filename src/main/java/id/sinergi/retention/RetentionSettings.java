package id.sinergi.retention;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code sinergi.retention.*}.
 *
 * @param years for how many calendar years from its posting the people of a batch are kept; 1 at least
 */
@ConfigurationProperties("sinergi.retention")
public record RetentionSettings(@DefaultValue("5") int years) {

    public RetentionSettings {
        if (years < 1) {
            throw new IllegalArgumentException("sinergi.retention.years is at least 1");
        }
    }
}
