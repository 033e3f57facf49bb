package id.sinergi.region;

import id.sinergi.language.BilingualName;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the reference table, read once at start. */
@Entity
@Immutable
@Table(name = "region")
@SuppressWarnings("NullAway.Init")
class RegionEntity {

    @Id
    private int code;

    private String nameId;
    private String nameEn;
    private String shortNameId;
    private String shortNameEn;
    private @Nullable String iso;
    private @Nullable Integer formerParentCode;
    private @Nullable String islandGroup;
    private @Nullable String timeZone;
    private @Nullable Short tileRow;
    private @Nullable Short tileCol;

    protected RegionEntity() {}

    Region region() {
        return new Region(
                new RegionCode(code),
                new BilingualName(nameId, nameEn),
                new BilingualName(shortNameId, shortNameEn),
                iso,
                formerParentCode == null ? null : new RegionCode(formerParentCode),
                islandGroup,
                timeZone == null ? null : TimeZone.valueOf(timeZone));
    }

    /** The place of a province on the tile map. */
    Optional<Tile> tile() {
        return tileRow == null || tileCol == null
                ? Optional.empty()
                : Optional.of(new Tile(new RegionCode(code), tileRow, tileCol));
    }
}
