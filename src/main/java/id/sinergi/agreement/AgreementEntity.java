package id.sinergi.agreement;

import id.sinergi.language.BilingualName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An agreement as the database keeps it. */
@Entity
@Immutable
@Table(name = "agreement")
class AgreementEntity {

    @Id
    private short id;

    private String code;

    @Column(name = "name_id")
    private String nameId;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "short_id")
    private String shortId;

    @Column(name = "short_en")
    private String shortEn;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    private @Nullable Short parent;

    @SuppressWarnings("NullAway.Init")
    protected AgreementEntity() {}

    Agreement agreement() {
        return new Agreement(code, new BilingualName(nameId, nameEn), new BilingualName(shortId, shortEn), signedOn);
    }
}
