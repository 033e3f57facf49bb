package id.sinergi.statistics;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A published figure beside the programme's own.
 *
 * @param figure what was published of a period that lies nearest to the slice's, in its latest vintage
 * @param placed whom the programme placed in the very same period; null where the viewer sees only a part of it, or none
 */
public record PublishedContext(
        PublishedFigure figure, @Nullable Long placed) implements Serializable {

    /** In percent of what was published; null where it is not known. */
    public @Nullable Double share() {
        var part = placed;
        return part == null || figure.value().signum() <= 0
                ? null
                : BigDecimal.valueOf(100L * part).doubleValue() / figure.value().doubleValue();
    }
}
