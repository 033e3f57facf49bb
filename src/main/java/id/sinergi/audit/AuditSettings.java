package id.sinergi.audit;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long entries of the audit log are kept.
 *
 * @param kept calendar years, months or days such as {@code 5y}; 91 days at least
 */
@ConfigurationProperties("sinergi.audit")
record AuditSettings(@DefaultValue("5y") Period kept) {

    private static final int SHORTEST_DAYS = 91;

    AuditSettings {
        if (LocalDate.EPOCH.plus(kept).isBefore(LocalDate.EPOCH.plusDays(SHORTEST_DAYS))) {
            throw new IllegalArgumentException("sinergi.audit.kept is at least %d days".formatted(SHORTEST_DAYS));
        }
    }
}
