package id.sinergi.contribution;

import id.sinergi.period.ComparedWith;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is compared with: an earlier period, or the same period as it was known after an earlier batch.
 *
 * @param since the last batch of that state of the data; null where it is a period
 */
public record Basis(ComparedWith period, @Nullable Integer since) implements Serializable {

    public static final Basis USUAL = of(ComparedWith.USUAL);

    public static Basis of(ComparedWith period) {
        return new Basis(period, null);
    }

    public static Basis since(int batch) {
        return new Basis(ComparedWith.NOTHING, batch);
    }
}
