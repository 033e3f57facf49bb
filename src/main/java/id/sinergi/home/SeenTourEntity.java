package id.sinergi.home;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a user has seen the tour, or has closed it, and when. */
@Entity
@Table(name = "seen_tour")
class SeenTourEntity {

    @Id
    private String viewer;

    @Column(name = "seen_at")
    private Instant seenAt;

    @SuppressWarnings("NullAway.Init")
    protected SeenTourEntity() {}

    SeenTourEntity(String viewer, Instant seenAt) {
        this.viewer = viewer;
        this.seenAt = seenAt;
    }
}
