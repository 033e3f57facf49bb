package id.sinergi.catalog;

import id.sinergi.region.RegionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of the training centres. */
@Entity
@Table(name = "centre")
@SuppressWarnings("NullAway.Init")
class CentreEntity extends EntryEntity {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CentreKind kind;

    private int regionCode;

    protected CentreEntity() {}

    @Override
    void change(CatalogRow wanted) {
        super.change(wanted);
        kind = Objects.requireNonNull(wanted.kind());
        regionCode = Objects.requireNonNull(wanted.region());
    }

    @Override
    TrainingCentre entry() {
        return new TrainingCentre(number(), code(), name(), kind, new RegionCode(regionCode));
    }

    @Override
    CatalogRow row() {
        return row(kind, regionCode, false);
    }
}
