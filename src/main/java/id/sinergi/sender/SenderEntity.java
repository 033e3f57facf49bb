package id.sinergi.sender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A sender as the database keeps it. */
@Entity
@Immutable
@Table(name = "sender")
class SenderEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Short id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "source")
    private FileOrigin origin;

    private @Nullable Short centre;

    private String name;

    @Column(name = "added_by")
    private @Nullable String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected SenderEntity() {}

    SenderEntity(FileOrigin origin, @Nullable Integer centre, String name, String addedBy, Instant now) {
        this.origin = origin;
        this.centre = centre == null ? null : centre.shortValue();
        this.name = name;
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    Sender sender() {
        return new Sender(
                Objects.requireNonNull(id).intValue(), origin, centre == null ? null : centre.intValue(), name);
    }
}
