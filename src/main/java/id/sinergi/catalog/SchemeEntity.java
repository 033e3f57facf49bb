package id.sinergi.catalog;

import id.sinergi.language.BilingualName;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A row of the placement schemes. */
@Entity
@Immutable
@Table(name = "placement_scheme")
@SuppressWarnings("NullAway.Init")
class SchemeEntity {

    @Id
    private short id;

    private String code;
    private String nameId;
    private String nameEn;
    private boolean newPlacement;

    protected SchemeEntity() {}

    PlacementScheme scheme() {
        return new PlacementScheme(id, code, new BilingualName(nameId, nameEn), newPlacement);
    }
}
