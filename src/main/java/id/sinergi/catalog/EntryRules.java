package id.sinergi.catalog;

import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import id.sinergi.source.IntakeException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an entry must be like before it is kept. */
@Component
class EntryRules {

    private static final int LONGEST_NAME = 120;
    private static final int MOST_SYNONYMS = 50;

    private final RegionCatalog regions;

    EntryRules(RegionCatalog regions) {
        this.regions = regions;
    }

    /** The entry without spaces around its texts and without empty or repeated synonyms. */
    static CatalogRow tidy(CatalogRow given) {
        var names = List.of(given.nameId().strip(), given.nameEn().strip());
        return new CatalogRow(
                given.id(),
                given.code().strip().toUpperCase(Locale.ROOT),
                names.getFirst(),
                names.getLast(),
                given.synonyms().stream()
                        .map(String::strip)
                        .filter(synonym -> !synonym.isEmpty() && !names.contains(synonym))
                        .distinct()
                        .toList(),
                given.validity(),
                given.kind(),
                given.region(),
                given.newPlacement(),
                given.revision(),
                given.shipped());
    }

    /** Refuses an entry that would mislead whoever reads or sends it. */
    void require(CatalogList list, CatalogRow wanted, Collection<CatalogRow> others) {
        refuseUnless(list.allows(wanted.code()), "catalog.problem.code", wanted.code());
        refuseUnless(names(wanted).allMatch(EntryRules::isName), "catalog.problem.name", String.valueOf(LONGEST_NAME));
        refuseUnless(
                wanted.synonyms().size() <= MOST_SYNONYMS
                        && wanted.synonyms().stream().allMatch(EntryRules::isName),
                "catalog.problem.synonyms",
                String.valueOf(MOST_SYNONYMS),
                String.valueOf(LONGEST_NAME));
        refuseUnless(wanted.validity().isInOrder(), "catalog.problem.validity");
        if (list == CatalogList.CENTRE) {
            var region = Optional.ofNullable(wanted.region()).map(RegionCode::new);
            refuseUnless(wanted.kind() != null, "catalog.problem.kind");
            refuseUnless(region.filter(regions::contains).isPresent(), "catalog.problem.region");
        }
        others.forEach(other -> refuseClash(wanted, other));
    }

    /** A code stands for one entry, and so does a name; a synonym may be shared, and then stands for neither. */
    private static void refuseClash(CatalogRow wanted, CatalogRow other) {
        refuseUnless(!wanted.code().equals(other.code()), "catalog.problem.known", other.code());
        refuseUnless(
                names(wanted).noneMatch(name -> names(other).anyMatch(name::equalsIgnoreCase)),
                "catalog.problem.name-known",
                other.code());
        refuseUnless(
                wanted.synonyms().stream().noneMatch(other.code()::equalsIgnoreCase),
                "catalog.problem.synonym-is-code",
                other.code());
        refuseUnless(
                wanted.id() != null || other.synonyms().stream().noneMatch(wanted.code()::equalsIgnoreCase),
                "catalog.problem.code-is-synonym",
                wanted.code(),
                other.code());
    }

    private static Stream<String> names(CatalogRow row) {
        return Stream.of(row.nameId(), row.nameEn());
    }

    private static boolean isName(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST_NAME
                && text.chars().noneMatch(Character::isISOControl);
    }

    private static void refuseUnless(boolean allowed, String problem, String... arguments) {
        if (!allowed) {
            throw new IntakeException(problem, arguments);
        }
    }
}
