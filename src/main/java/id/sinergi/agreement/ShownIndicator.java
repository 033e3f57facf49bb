package id.sinergi.agreement;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of an agreement's overview.
 *
 * @param headline whether it has a tile; else it is one of the facts beside them
 * @param owner whose figure it is; null where it is both ministries'
 */
public record ShownIndicator(
        String code, boolean headline, @Nullable Party owner) implements Serializable {

    /** A ministry that answers for a figure. */
    public enum Party {
        KEMENPERIN,
        KP2MI
    }
}
