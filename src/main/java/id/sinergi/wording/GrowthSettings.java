package id.sinergi.wording;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How growth is said.
 *
 * @param base people before from which on it is said in percent; below, in people
 */
@ConfigurationProperties("sinergi.growth")
public record GrowthSettings(@DefaultValue("30") int base) {

    public GrowthSettings {
        if (base < 1) {
            throw new IllegalArgumentException("sinergi.growth.base: at least 1");
        }
    }
}
