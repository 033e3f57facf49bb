package id.sinergi.catalog;

import id.sinergi.language.BilingualName;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A row of the destination countries. */
@Entity
@Immutable
@Table(name = "destination")
@SuppressWarnings("NullAway.Init")
class DestinationEntity {

    @Id
    private short id;

    private String code;
    private String nameId;
    private String nameEn;

    protected DestinationEntity() {}

    DestinationCountry destination() {
        return new DestinationCountry(id, code, new BilingualName(nameId, nameEn));
    }
}
