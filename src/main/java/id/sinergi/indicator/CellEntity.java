package id.sinergi.indicator;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * A current cell by its key; answers are sums over the columns of many, so it is never loaded, only checked against the
 * table at start.
 */
@Entity
@Table(name = "cell")
class CellEntity {

    @Embeddable
    record Key(
            short agreement,
            short grain,
            int region,
            int month,
            short sector,
            short centre,
            short destination,
            short sex)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @SuppressWarnings("NullAway.Init")
    protected CellEntity() {}
}
