package id.sinergi.stocktake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A time at which an agreement was gone through, as the database keeps it. */
@Entity
@Immutable
@Table(name = "stocktake")
class StocktakeEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    private String agreement;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private int batch;
    private String author;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected StocktakeEntity() {}

    StocktakeEntity(String agreement, HeldStocktake held, Instant at) {
        this.agreement = agreement;
        this.heldOn = held.day();
        this.batch = held.batch();
        this.author = held.author();
        this.at = at;
    }

    HeldStocktake held() {
        return new HeldStocktake(heldOn, batch, author);
    }
}
