package id.sinergi.approval;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code sinergi.approval.*}.
 *
 * @param required whether nothing counts before a second person agreed; unset, everywhere but in a demonstration
 * @param largeChange from how many percent on a change of a figure needs a reason of who agrees to it
 */
@ConfigurationProperties("sinergi.approval")
public record ApprovalSettings(
        @Nullable Boolean required, @DefaultValue("10") int largeChange) {}
