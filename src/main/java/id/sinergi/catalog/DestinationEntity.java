package id.sinergi.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of the destination countries. */
@Entity
@Table(name = "destination")
@SuppressWarnings("NullAway.Init")
class DestinationEntity extends EntryEntity {

    protected DestinationEntity() {}

    @Override
    DestinationCountry entry() {
        return new DestinationCountry(number(), code(), name());
    }

    @Override
    CatalogRow row() {
        return row(null, null, false);
    }
}
