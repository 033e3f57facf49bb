package id.sinergi.catalog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The code lists of the programme, kept in memory; {@link CatalogWatch} has them read again once one is changed. */
@Component
public class Catalog {

    /** The edition of KBLI that files carry today; BPS replaced it in 2025, and no list of the new one is published. */
    public static final String KBLI_VERSION = "2020";

    /** Told to this node's application when the lists were read again, whichever node changed one. */
    public record Changed() {}

    private record Lists(
            CodeList<Sector> sectors,
            CodeList<DestinationCountry> destinations,
            CodeList<PlacementScheme> schemes,
            CodeList<TrainingCentre> centres,
            CodeList<KbliDivision> kbliDivisions,
            Map<CatalogList, NameIndex> names) {}

    private final CatalogEntries entries;
    private volatile Lists lists;

    Catalog(CatalogEntries entries) {
        this.entries = entries;
        this.lists = read();
    }

    /** In the order of KP2MI's own list. */
    public CodeList<Sector> sectors() {
        return lists.sectors();
    }

    /** In the order of their Indonesian names; most of them are nobody's destination so far. */
    public CodeList<DestinationCountry> destinations() {
        return lists.destinations();
    }

    public CodeList<PlacementScheme> schemes() {
        return lists.schemes();
    }

    /** The seven BDI first, then polytechnics, academies and schools. */
    public CodeList<TrainingCentre> centres() {
        return lists.centres();
    }

    /** Of edition {@link #KBLI_VERSION}. */
    public CodeList<KbliDivision> kbliDivisions() {
        return lists.kbliDivisions();
    }

    /** By what files may call the entries of a list. */
    public NameIndex names(CatalogList list) {
        return lists.names().getOrDefault(list, new NameIndex(List.of()));
    }

    /** One after the other: what was read before a change never takes the place of what was read after it. */
    synchronized void reload() {
        lists = read();
    }

    private Lists read() {
        var names = new EnumMap<CatalogList, NameIndex>(CatalogList.class);
        for (var list : CatalogList.values()) {
            names.put(
                    list,
                    new NameIndex(entries.all(list).stream().map(Catalog::named).toList()));
        }
        return new Lists(
                list(entries.read(SectorEntity.class, "position").stream().map(SectorEntity::entry)),
                list(entries.read(DestinationEntity.class, "nameId").stream().map(DestinationEntity::entry)),
                list(entries.read(SchemeEntity.class, "id").stream().map(SchemeEntity::entry)),
                list(entries.read(CentreEntity.class, "id").stream().map(CentreEntity::entry)),
                list(entries.read(KbliDivisionEntity.class, "code").stream()
                        .map(KbliDivisionEntity::entry)
                        .filter(division -> division.version().equals(KBLI_VERSION))),
                names);
    }

    private static <E extends CatalogEntry> CodeList<E> list(Stream<E> all) {
        return new CodeList<>(all.toList());
    }

    private static NameIndex.Named named(EntryEntity entry) {
        var name = entry.name();
        return new NameIndex.Named(
                entry.number(),
                entry.code(),
                name.id(),
                Stream.concat(Stream.of(name.id(), name.en()), entry.synonyms().stream())
                        .toList(),
                entry.validity());
    }
}
