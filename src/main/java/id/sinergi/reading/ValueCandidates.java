package id.sinergi.reading;

import id.sinergi.catalog.Catalog;
import id.sinergi.catalog.CatalogEntry;
import id.sinergi.language.BilingualName;
import id.sinergi.region.RegionCatalog;
import id.sinergi.row.CodeRepair;
import id.sinergi.row.CodeRepairs;
import id.sinergi.row.Codes;
import id.sinergi.row.Evidence.Word;
import id.sinergi.row.FileKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which codes a word that is no code may stand for; never taken without somebody saying so. */
@Component
class ValueCandidates {

    private static final String REGION = "kode_wilayah";
    private static final int MOST = 5;
    private static final int SHORTEST_NAME = 3;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Map<String, String> WHOLE_WORDS = Map.of("kab", "kabupaten", "prov", "provinsi", "kt", "kota");
    private static final Set<String> SAY_LITTLE =
            Set.of("kabupaten", "provinsi", "balai", "bdi", "diklat", "industri", "dan", "and", "the", "of", "negara");

    private final Codes codes;
    private final Catalog catalog;
    private final RegionCatalog regions;

    ValueCandidates(Codes codes, Catalog catalog, RegionCatalog regions) {
        this.codes = codes;
        this.catalog = catalog;
        this.regions = regions;
    }

    /** In upper case, the likeliest first; empty if nothing is like it. */
    List<String> of(FileKind kind, String column, String word, Word found) {
        var known = codes.of(kind, column).keySet();
        var candidates = new LinkedHashSet<>(repaired(known, word, found.number()));
        candidates.addAll(WordMeanings.codes(column, word));
        if (candidates.isEmpty()) {
            candidates.addAll(named(column, word));
        }
        return candidates.stream().filter(known::contains).limit(MOST).toList();
    }

    /** What every repair makes of it; a number of a sheet lost no zero but its last. */
    private static List<String> repaired(Set<String> known, String word, boolean number) {
        var repairs = new CodeRepairs(known);
        return Arrays.stream(CodeRepair.values())
                .filter(repair -> !number || repair != CodeRepair.INNER_ZERO)
                .flatMap(repair -> repairs.code(repair, word).stream())
                .toList();
    }

    private List<String> named(String column, String word) {
        var wanted = tokens(word);
        wanted.removeAll(SAY_LITTLE);
        if (wanted.stream().noneMatch(token -> token.length() >= SHORTEST_NAME)) {
            return List.of();
        }
        var found = new ArrayList<String>();
        names(column).forEach((code, names) -> {
            if (names.stream().anyMatch(name -> tokens(name).containsAll(wanted))) {
                found.add(code.toUpperCase(Locale.ROOT));
            }
        });
        return found.size() <= MOST ? found : List.of();
    }

    private Map<String, List<String>> names(String column) {
        return switch (column) {
            case REGION ->
                regions.regencies().stream()
                        .collect(Collectors.toMap(
                                region -> region.code().toString(), region -> both(region.name(), region.shortName())));
            case "kode_balai" -> named(catalog.centres().all().stream());
            case "kode_sektor" -> named(catalog.sectors().all().stream());
            case "negara" -> named(catalog.destinations().all().stream());
            case "skema_penempatan" -> named(catalog.schemes().all().stream());
            default -> Map.of();
        };
    }

    private static Map<String, List<String>> named(Stream<? extends CatalogEntry> entries) {
        return entries.collect(Collectors.toMap(CatalogEntry::code, entry -> both(entry.name(), entry.name())));
    }

    private static List<String> both(BilingualName name, BilingualName other) {
        return Stream.of(name, other)
                .flatMap(one -> Stream.of(one.in(Locale.of("id")), one.in(Locale.ENGLISH)))
                .distinct()
                .toList();
    }

    private static Set<String> tokens(String text) {
        return Arrays.stream(SIGNS.split(text.toLowerCase(Locale.ROOT)))
                .filter(token -> !token.isEmpty())
                .map(token -> WHOLE_WORDS.getOrDefault(token, token))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
