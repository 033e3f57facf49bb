package id.sinergi.savedview;

import id.sinergi.security.UserRole;
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
import org.jspecify.annotations.Nullable;

/** A saved view as the database keeps it: a name that is unique for its owner, and an address of this application. */
@Entity
@Table(name = "saved_view")
class SavedViewEntity {

    private static final int LONGEST_ADDRESS = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    private String owner;

    private String name;

    private String address;

    @Enumerated(EnumType.STRING)
    private @Nullable UserRole role;

    @Column(name = "saved_at")
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected SavedViewEntity() {}

    SavedViewEntity(String owner, String name, String address, @Nullable UserRole role, Instant now) {
        if (name.isEmpty() || name.length() > SavedViewService.LONGEST_NAME) {
            throw new IllegalArgumentException("No name of a view");
        }
        this.owner = owner;
        this.name = name;
        replace(address, role, now);
    }

    /** Keeps another address under the same name. */
    final void replace(String other, @Nullable UserRole sharedWith, Instant now) {
        if (!isLocal(other)) {
            throw new IllegalArgumentException("No address of a view");
        }
        address = other;
        role = sharedWith;
        savedAt = now;
    }

    /** A path of this application, never another host. */
    private static boolean isLocal(String address) {
        return address.length() <= LONGEST_ADDRESS && !address.startsWith("/") && !address.matches("[^?]*:.*");
    }

    int id() {
        return Objects.requireNonNull(id);
    }

    String owner() {
        return owner;
    }

    String address() {
        return address;
    }

    boolean isSeenBy(String username, UserRole viewersRole) {
        return owner.equals(username) || role == viewersRole;
    }

    SavedView view(String ownersName, String viewer, boolean start) {
        return new SavedView(id(), name, address, ownersName, owner.equals(viewer), role, start);
    }
}
