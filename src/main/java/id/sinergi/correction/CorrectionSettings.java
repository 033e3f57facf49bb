package id.sinergi.correction;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long rejected rows are kept for their senders.
 *
 * @param kept calendar years, months or days such as {@code 90d}
 */
@ConfigurationProperties("sinergi.correction")
record CorrectionSettings(@DefaultValue("90d") Period kept) {}
