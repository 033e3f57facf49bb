package id.sinergi.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A two-digit division of one version of KBLI. */
@Entity
@Table(name = "kbli_division")
@SuppressWarnings("NullAway.Init")
class KbliDivisionEntity extends EntryEntity {

    @Column(updatable = false)
    private String version;

    protected KbliDivisionEntity() {}

    @Override
    void begin(int number, CatalogRow wanted, String user) {
        super.begin(number, wanted, user);
        version = Catalog.KBLI_VERSION;
    }

    @Override
    KbliDivision entry() {
        return new KbliDivision(number(), code(), name(), version);
    }

    @Override
    CatalogRow row() {
        return row(null, null, false);
    }
}
