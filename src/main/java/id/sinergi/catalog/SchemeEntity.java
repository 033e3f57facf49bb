package id.sinergi.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of the placement schemes. */
@Entity
@Table(name = "placement_scheme")
@SuppressWarnings("NullAway.Init")
class SchemeEntity extends EntryEntity {

    private boolean newPlacement;

    protected SchemeEntity() {}

    @Override
    void begin(int number, CatalogRow wanted, String user) {
        super.begin(number, wanted, user);
        newPlacement = wanted.newPlacement();
    }

    @Override
    PlacementScheme entry() {
        return new PlacementScheme(number(), code(), name(), newPlacement);
    }

    @Override
    CatalogRow row() {
        return row(null, null, newPlacement);
    }
}
