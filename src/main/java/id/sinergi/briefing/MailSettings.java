package id.sinergi.briefing;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How briefings are sent.
 *
 * @param sender from whom mails come; null where none are sent
 * @param mailDomains domains that mail may go to; empty for any
 * @param quiet how long after a posting no other must follow before briefings about new data are sent
 */
@ConfigurationProperties("sinergi.report")
record MailSettings(
        @Nullable String sender,
        @DefaultValue List<String> mailDomains,
        @DefaultValue("1h") Duration quiet) {

    MailSettings {
        mailDomains = List.copyOf(mailDomains);
    }
}
