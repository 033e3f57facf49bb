package id.sinergi.api;

import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A client of the API as the database keeps it. Its token is known by its hash, and once revoked never valid again. */
@Entity
@Table(name = "api_client")
class ApiClientEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    private String name;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    @Column(name = "may_send")
    private boolean maySend;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @ElementCollection
    @CollectionTable(name = "api_client_region", joinColumns = @JoinColumn(name = "client_id"))
    @Column(name = "region")
    private Set<Integer> regions = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected ApiClientEntity() {}

    ApiClientEntity(
            String name,
            ApiToken token,
            Collection<RegionCode> regions,
            boolean maySend,
            String createdBy,
            Instant createdAt,
            Instant expiresAt) {
        this.name = name;
        this.tokenHash = token.hash();
        regions.forEach(region -> this.regions.add(region.value()));
        this.maySend = maySend;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /**
     * Ends the validity of the token.
     *
     * @return whether it was valid until now
     */
    boolean revoke(Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        return true;
    }

    /** The system that showed the token. */
    ApiClient client() {
        return new ApiClient(name, RegionScope.of(codes()), maySend);
    }

    /** Whether no use has been written down since that moment. */
    boolean isUnusedSince(Instant moment) {
        return lastUsedAt == null || lastUsedAt.isBefore(moment);
    }

    ApiClientRow row() {
        return new ApiClientRow(
                Objects.requireNonNull(id),
                name,
                codes(),
                maySend,
                createdAt,
                createdBy,
                expiresAt,
                lastUsedAt,
                revokedAt);
    }

    private List<RegionCode> codes() {
        return regions.stream().sorted().map(RegionCode::new).toList();
    }
}
