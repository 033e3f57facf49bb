package id.sinergi.catalog;

import id.sinergi.changelog.ChangeKind;
import id.sinergi.changelog.KeptKind;
import id.sinergi.changelog.NotRestored;
import id.sinergi.changelog.State;
import id.sinergi.language.Texts;
import id.sinergi.region.RegionCatalog;
import id.sinergi.source.IntakeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the entries of the lists were, and how they become that again; fields are the columns of their files. */
@Component
class EntryHistory implements KeptKind {

    private static final Pattern SEPARATOR = Pattern.compile(" \\| ");

    private final CatalogEntries entries;
    private final CatalogAdministration administration;
    private final RegionCatalog regions;
    private final EntryWords words;

    EntryHistory(CatalogEntries entries, CatalogAdministration administration, RegionCatalog regions) {
        this.entries = entries;
        this.administration = administration;
        this.regions = regions;
        this.words = new EntryWords(regions);
    }

    static State state(CatalogList list, EntryEntity entry) {
        var row = entry.row();
        var fields = new TreeMap<>(EntryChange.columns(row));
        fields.values().removeIf(String::isEmpty);
        if (list == CatalogList.SCHEME && row.newPlacement()) {
            fields.put(CatalogFile.NEW_PLACEMENT, CatalogFile.YES);
        }
        return new State(fields);
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.ENTRY;
    }

    @Override
    public Map<String, State> present() {
        var states = new TreeMap<String, State>();
        for (var list : CatalogList.values()) {
            entries.all(list).forEach(entry -> states.put(list + " " + entry.code(), state(list, entry)));
        }
        return states;
    }

    @Override
    public List<String> fields() {
        return CatalogFile.COLUMNS.subList(1, CatalogFile.COLUMNS.size());
    }

    @Override
    public String name(String subject, State state, Locale locale) {
        var name = state.get("en".equals(locale.getLanguage()) ? CatalogFile.NAME_EN : CatalogFile.NAME_ID);
        return "%s %s · %s".formatted(Texts.of("catalog.list." + list(subject), locale), code(subject), name);
    }

    @Override
    public String label(String field, Locale locale) {
        return words.label(field, locale);
    }

    @Override
    public String value(String field, String text, Locale locale) {
        return words.value(field, text, locale);
    }

    @Override
    public boolean leadsBack(State state) {
        return true;
    }

    @Override
    public void restore(String subject, State state) {
        var list = list(subject);
        var present = administration.entries(list).stream()
                .filter(row -> row.code().equals(code(subject)))
                .findAny();
        try {
            if (state.isThere()) {
                administration.save(list, row(code(subject), state, present.orElseGet(CatalogRow::fresh)));
            } else {
                present.ifPresent(row -> administration.remove(list, row));
            }
        } catch (IntakeException refused) {
            var problem = refused.problem();
            throw new NotRestored(problem.key(), problem.arguments().toArray());
        }
    }

    private CatalogRow row(String code, State state, CatalogRow present) {
        var kind = state.get(CatalogFile.KIND);
        return new CatalogRow(
                present.id(),
                code,
                state.get(CatalogFile.NAME_ID),
                state.get(CatalogFile.NAME_EN),
                SEPARATOR
                        .splitAsStream(state.get(CatalogFile.SYNONYMS))
                        .filter(synonym -> !synonym.isEmpty())
                        .toList(),
                new Validity(day(state.get(CatalogFile.FROM)), day(state.get(CatalogFile.UNTIL))),
                kind.isEmpty() ? null : CentreKind.valueOf(kind),
                regions.find(state.get(CatalogFile.REGION))
                        .map(region -> region.code().value())
                        .orElse(null),
                state.get(CatalogFile.NEW_PLACEMENT).equals(CatalogFile.YES),
                present.revision(),
                present.shipped());
    }

    private static @Nullable LocalDate day(String text) {
        return Optional.of(text)
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .orElse(null);
    }

    private static CatalogList list(String subject) {
        return Stream.of(CatalogList.values())
                .filter(list -> subject.startsWith(list + " "))
                .findAny()
                .orElseThrow();
    }

    private static String code(String subject) {
        return subject.substring(subject.indexOf(' ') + 1);
    }
}
