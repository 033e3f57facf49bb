package id.sinergi.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code sinergi.intake.*}.
 *
 * @param maxFileSize of a file that comes through the browser; the command line has no limit
 */
@ConfigurationProperties("sinergi.intake")
public record IntakeSettings(@DefaultValue("256MB") DataSize maxFileSize) {}
