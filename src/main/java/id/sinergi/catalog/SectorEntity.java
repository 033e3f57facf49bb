package id.sinergi.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of the sector list. */
@Entity
@Table(name = "sector")
@SuppressWarnings("NullAway.Init")
class SectorEntity extends EntryEntity {

    private short position;

    protected SectorEntity() {}

    /** Behind those that are there. */
    @Override
    void begin(int number, CatalogRow wanted, String user) {
        super.begin(number, wanted, user);
        position = (short) number;
    }

    int position() {
        return position;
    }

    @Override
    Sector entry() {
        return new Sector(number(), code(), name());
    }

    @Override
    CatalogRow row() {
        return row(null, null, false);
    }
}
