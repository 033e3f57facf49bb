package id.sinergi.quality;

import id.sinergi.doubt.Severity;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a month of a centre or province in a file is so unusual that it is asked about.
 *
 * @param severity what it asks of whoever posts the file
 * @param threshold from which robust score on, in either direction; 0 asks about none
 */
@ConfigurationProperties("sinergi.quality.outliers")
public record OutlierSettings(
        @DefaultValue("REASON") Severity severity,
        @DefaultValue("3.5") double threshold) {

    public OutlierSettings {
        if (!(threshold >= 0)) {
            throw new IllegalArgumentException("sinergi.quality.outliers.threshold: 0 or more");
        }
    }
}
