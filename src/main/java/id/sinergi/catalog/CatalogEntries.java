package id.sinergi.catalog;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and keeps the rows of all lists. */
@Component
class CatalogEntries {

    /** Numbers below are of what comes with Sinergi, now or later. */
    private static final int FIRST_ADDED = 1_000;

    private final EntityManager entities;

    CatalogEntries(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order in which lists are shown. */
    List<? extends EntryEntity> all(CatalogList list) {
        return switch (list) {
            case DESTINATION -> read(DestinationEntity.class, "nameId");
            case CENTRE -> read(CentreEntity.class, "id");
            case SECTOR -> read(SectorEntity.class, "position");
            case SCHEME -> read(SchemeEntity.class, "id");
            case KBLI ->
                read(KbliDivisionEntity.class, "code").stream()
                        .filter(division -> division.entry().version().equals(Catalog.KBLI_VERSION))
                        .toList();
        };
    }

    <E extends EntryEntity> List<E> read(Class<E> type, String order) {
        return entities.createQuery("select e from " + type.getSimpleName() + " e order by e." + order, type)
                .getResultList();
    }

    Optional<? extends EntryEntity> find(CatalogList list, @Nullable Integer id) {
        return all(list).stream()
                .filter(entry -> id != null && entry.number() == id)
                .findAny();
    }

    /** A new row of the list; {@link EntryEntity#begin} says what it is. */
    static EntryEntity create(CatalogList list) {
        return switch (list) {
            case DESTINATION -> new DestinationEntity();
            case CENTRE -> new CentreEntity();
            case SECTOR -> new SectorEntity();
            case SCHEME -> new SchemeEntity();
            case KBLI -> new KbliDivisionEntity();
        };
    }

    /** Behind those that are there; of a division the number that it is. */
    int nextNumber(CatalogList list, String code) {
        return list == CatalogList.KBLI
                ? Integer.parseInt(code)
                : all(list).stream().mapToInt(entry -> entry.number() + 1).max().stream()
                        .map(next -> Math.max(next, FIRST_ADDED))
                        .sum();
    }

    void add(EntryEntity entry) {
        entities.persist(entry);
    }

    void remove(EntryEntity entry) {
        entities.remove(entry);
    }
}
