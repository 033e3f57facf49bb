package id.sinergi.catalog;

import id.sinergi.language.BilingualName;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** A two-digit division of one version of KBLI. */
@Entity
@Immutable
@IdClass(KbliDivisionEntity.Key.class)
@Table(name = "kbli_division")
@SuppressWarnings("NullAway.Init")
class KbliDivisionEntity {

    @Id
    private short code;

    @Id
    private String version;

    private String nameId;
    private String nameEn;

    protected KbliDivisionEntity() {}

    KbliDivision division() {
        return new KbliDivision(code, "%02d".formatted(code), new BilingualName(nameId, nameEn), version);
    }

    /** A division number means nothing without the edition it belongs to. */
    record Key(short code, String version) implements Serializable {}
}
