package id.sinergi.inbox;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code sinergi.intake.folder*}.
 *
 * @param folder where other systems put files; none unless named
 * @param folderEvery how often it is looked at: a file is taken once its size was the same twice
 */
@ConfigurationProperties("sinergi.intake")
public record FolderSettings(
        @Nullable Path folder, @DefaultValue("10s") Duration folderEvery) {}
