package id.sinergi.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reports are made and sent.
 *
 * @param address where users reach the application, for the links in mails
 * @param template an organisation's own .pptx, whose masters and placeholders are used; null for ours
 * @param kept how long exports stay in "my exports"
 * @param sender from whom mails come; null where none are sent
 * @param mailDomains domains that mail may go to; empty for any
 * @param warmUp how long after the start the first documents are written for practice; zero for before requests are taken
 * @param quiet how long after a posting no other must follow before briefings about new data are sent
 */
@ConfigurationProperties("sinergi.report")
public record ReportSettings(
        @DefaultValue("http://localhost:8080") String address,
        @Nullable Path template,
        @DefaultValue("7d") Duration kept,
        @Nullable String sender,
        @DefaultValue List<String> mailDomains,
        @DefaultValue("45s") Duration warmUp,
        @DefaultValue("1h") Duration quiet) {

    public ReportSettings {
        mailDomains = List.copyOf(mailDomains);
    }
}
