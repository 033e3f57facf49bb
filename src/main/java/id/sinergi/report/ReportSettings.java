package id.sinergi.report;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reports are made.
 *
 * @param address where users reach the application, for the links in mails
 * @param template an organisation's own .pptx, whose masters and placeholders are used; null for ours
 * @param warmUp how long after the start the first documents are written for practice; zero for before requests are taken
 */
@ConfigurationProperties("sinergi.report")
public record ReportSettings(
        @DefaultValue("http://localhost:8080") String address,
        @Nullable Path template,
        @DefaultValue("45s") Duration warmUp) {}
