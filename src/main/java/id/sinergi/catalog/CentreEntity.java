package id.sinergi.catalog;

import id.sinergi.language.BilingualName;
import id.sinergi.region.RegionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of the training centres. */
@Entity
@Immutable
@Table(name = "centre")
@SuppressWarnings("NullAway.Init")
class CentreEntity {

    @Id
    private short id;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CentreKind kind;

    private int regionCode;

    protected CentreEntity() {}

    TrainingCentre centre() {
        return new TrainingCentre(id, code, new BilingualName(name, name), kind, new RegionCode(regionCode));
    }
}
