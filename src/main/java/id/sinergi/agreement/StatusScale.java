package id.sinergi.agreement;

import java.io.Serializable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From which achievement on, in percent, a status holds; a setting, since no national legend exists.
 */
@ConfigurationProperties("sinergi.status")
public record StatusScale(
        @DefaultValue("100") double achieved,
        @DefaultValue("90") double onTrack,
        @DefaultValue("75") double attention) implements Serializable {

    public StatusScale {
        if (!(achieved > onTrack && onTrack > attention && attention > 0)) {
            throw new IllegalArgumentException("sinergi.status: achieved > on-track > attention > 0 must hold");
        }
    }

    public Status of(Achievement achievement) {
        var percent = achievement.percent();
        if (percent.isEmpty()) {
            return Status.NO_TARGET;
        }
        double value = percent.getAsDouble();
        if (value >= achieved) {
            return Status.ACHIEVED;
        }
        if (value >= onTrack) {
            return Status.ON_TRACK;
        }
        return value >= attention ? Status.ATTENTION : Status.CRITICAL;
    }
}
