package id.sinergi.quality;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is expected of files.
 *
 * @param dueDays days after the end of a month by which its data are to be posted
 */
@ConfigurationProperties("sinergi.quality")
public record QualitySettings(@DefaultValue("10") int dueDays) {

    private static final int LATEST = 92;

    public QualitySettings {
        if (dueDays < 1 || dueDays > LATEST) {
            throw new IllegalArgumentException("sinergi.quality.due-days: between 1 and " + LATEST);
        }
    }
}
