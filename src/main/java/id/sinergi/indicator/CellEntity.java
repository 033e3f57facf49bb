package id.sinergi.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A current cell; answers are sums over many, so it is never loaded, only checked against the table at start. */
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

    private int enrolled;
    private int trained;
    private int assessed;
    private int certified;
    private int certificates;
    private int placed;

    @Column(name = "cohort_assessed")
    private int cohortAssessed;

    @Column(name = "cohort_certified")
    private int cohortCertified;

    @Column(name = "cohort_placed")
    private int cohortPlaced;

    @Column(name = "cohort_placed_12")
    private int cohortPlaced12;

    @SuppressWarnings("NullAway.Init")
    protected CellEntity() {}
}
