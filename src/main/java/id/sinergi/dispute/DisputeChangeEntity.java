package id.sinergi.dispute;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A change of a case as the database keeps it; it is only ever added. */
@Entity
@Table(name = "dispute_change")
class DisputeChangeEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int dispute;
    private int region;
    private Instant at;
    private String actor;

    @Enumerated(EnumType.STRING)
    private DisputeChange.What what;

    private String earlier;
    private String later;

    @SuppressWarnings("NullAway.Init")
    protected DisputeChangeEntity() {}

    DisputeChangeEntity(Dispute of, DisputeChange change) {
        dispute = of.number();
        region = of.figure().region().value();
        at = change.at();
        actor = change.actor();
        what = change.what();
        earlier = change.earlier();
        later = change.later();
    }

    DisputeChange change() {
        return new DisputeChange(at, actor, what, earlier, later);
    }
}
