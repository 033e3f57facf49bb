package id.sinergi.catalog;

import id.sinergi.language.BilingualName;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A row of the sector list. */
@Entity
@Immutable
@Table(name = "sector")
@SuppressWarnings("NullAway.Init")
class SectorEntity {

    @Id
    private short id;

    private String code;
    private String nameId;
    private String nameEn;

    @SuppressWarnings("unused") // the order of the list
    private short position;

    protected SectorEntity() {}

    Sector sector() {
        return new Sector(id, code, new BilingualName(nameId, nameEn));
    }
}
