package id.sinergi.catalog;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry as administrators see and change it.
 *
 * @param id null for one that is to be added
 * @param synonyms other spellings by which files name it
 * @param kind of a centre
 * @param region of a centre, where it is
 * @param newPlacement of a scheme
 * @param revision how often it was changed here
 * @param shipped whether it came with Sinergi
 */
public record CatalogRow(
        @Nullable Integer id,
        String code,
        String nameId,
        String nameEn,
        List<String> synonyms,
        Validity validity,
        @Nullable CentreKind kind,
        @Nullable Integer region,
        boolean newPlacement,
        int revision,
        boolean shipped)
        implements Serializable {

    public CatalogRow {
        synonyms = List.copyOf(synonyms);
    }

    /** An entry that is to be added. */
    public static CatalogRow fresh() {
        return new CatalogRow(null, "", "", "", List.of(), Validity.ALWAYS, null, null, true, 0, false);
    }

    /** Under everything that somebody may look for it by. */
    public Stream<String> words() {
        return Stream.concat(Stream.of(code, nameId, nameEn), synonyms.stream());
    }
}
