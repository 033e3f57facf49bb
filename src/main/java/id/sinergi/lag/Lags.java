package id.sinergi.lag;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Waiting times of the cohorts that are mature for a window, as far as the later stage was reached within it; null
 * where nobody did. A destination narrows the two that end with a placement.
 */
public record Lags(
        @Nullable Lag trainingToCertificate,
        @Nullable Lag certificateToPlacement,
        @Nullable Lag trainingToPlacement) implements Serializable {

    public static final Lags NONE = new Lags(null, null, null);
}
