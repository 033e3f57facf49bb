package id.sinergi.export;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long background exports are kept.
 *
 * @param kept how long exports stay in "my exports"
 */
@ConfigurationProperties("sinergi.report")
record ExportSettings(@DefaultValue("7d") Duration kept) {}
