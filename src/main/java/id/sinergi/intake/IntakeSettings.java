package id.sinergi.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code sinergi.intake.*}.
 *
 * @param maxFileSize of a file that comes through the browser; the command line has no limit
 * @param stalledAfter how long a file that is read may give no row until its reading is ended
 * @param slowAfter how long comparing or posting takes until its user is told that it takes unusually long
 */
@ConfigurationProperties("sinergi.intake")
public record IntakeSettings(
        @DefaultValue("256MB") DataSize maxFileSize,
        @DefaultValue("5m") Duration stalledAfter,
        @DefaultValue("5m") Duration slowAfter) {}
