package id.sinergi.edition;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long briefings stay in the archive.
 *
 * @param kept calendar years, months or days such as {@code 5y}; editions older than this are forgotten
 */
@ConfigurationProperties("sinergi.edition")
record EditionSettings(@DefaultValue("5y") Period kept) {

    EditionSettings {
        if (kept.isNegative() || kept.isZero()) {
            throw new IllegalArgumentException("sinergi.edition.kept is a time after today");
        }
    }
}
