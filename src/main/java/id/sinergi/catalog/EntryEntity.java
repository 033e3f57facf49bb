package id.sinergi.catalog;

import id.sinergi.language.BilingualName;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the rows of all lists have. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
abstract class EntryEntity {

    @Id
    private short id;

    @Column(updatable = false)
    private String code;

    private String nameId;
    private String nameEn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> synonyms = new ArrayList<>();

    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    @Version
    private @Nullable Integer revision;

    @Column(updatable = false)
    private @Nullable String addedBy;

    /** The entry as everybody knows it. */
    abstract CatalogEntry entry();

    /** The entry with what its list alone has. */
    abstract CatalogRow row();

    /** Takes over what may be changed. */
    void change(CatalogRow wanted) {
        nameId = wanted.nameId();
        nameEn = wanted.nameEn();
        synonyms = new ArrayList<>(wanted.synonyms());
        validFrom = wanted.validity().from();
        validUntil = wanted.validity().until();
    }

    /** Becomes a new entry. */
    void begin(int number, CatalogRow wanted, String user) {
        id = (short) number;
        code = wanted.code();
        addedBy = user;
        change(wanted);
    }

    CatalogRow row(@Nullable CentreKind kind, @Nullable Integer region, boolean newPlacement) {
        return new CatalogRow(
                number(),
                code(),
                nameId,
                nameEn,
                synonyms,
                validity(),
                kind,
                region,
                newPlacement,
                Objects.requireNonNullElse(revision, 0),
                addedBy == null);
    }

    int number() {
        return id;
    }

    String code() {
        return code;
    }

    BilingualName name() {
        return new BilingualName(nameId, nameEn);
    }

    List<String> synonyms() {
        return synonyms;
    }

    Validity validity() {
        return new Validity(validFrom, validUntil);
    }
}
