package id.sinergi.citation;

import id.sinergi.citation.Citation.Said;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a citation beside today's.
 *
 * @param said what was handed out; null where it was not told then or is kept from the viewer
 * @param again the same counted once more from the data of then; null for viewers who are told no figures of earlier data
 * @param now as of the latest batch
 * @param same whether what was handed out is what it is now; null where either is unknown
 */
public record CitedFigure(
        Indicator indicator,
        @Nullable Said said,
        @Nullable Figure again,
        Figure now,
        @Nullable Boolean same) {

    /** Whether the data of then no longer give what was handed out. */
    public boolean isBroken() {
        return said != null
                && again != null
                && (!again.counted()
                        || said.numerator() != again.numerator()
                        || said.denominator() != again.denominator());
    }
}
