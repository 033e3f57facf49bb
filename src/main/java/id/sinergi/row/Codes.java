package id.sinergi.row;

import id.sinergi.catalog.Catalog;
import id.sinergi.catalog.CatalogEntry;
import id.sinergi.catalog.CodeList;
import id.sinergi.journey.PlacementKind;
import id.sinergi.journey.TrainingStatus;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCatalog;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every code that a row may mention, with the number that stands for it in the database. */
@Component
public class Codes {

    static final Map<String, Integer> SEX = Map.of("L", 1, "P", 2);
    static final Map<String, Integer> TRAINING_STATUS = TrainingStatus.byWord();
    static final Map<String, Integer> PLACEMENT_KIND = PlacementKind.byWord();
    static final Map<String, Integer> QUARTERS =
            Map.of("1", 1, "2", 2, "3", 3, "4", 4, "I", 1, "II", 2, "III", 3, "IV", 4);

    static final Map<String, Integer> RESULTS = Map.of("K", 1, "BK", 0);
    static final Map<String, Integer> FIGURE_STATUS = Map.of("SEMENTARA", 0, "TETAP", 1);

    private final JdbcClient jdbc;
    private final Map<String, Integer> regencies;
    private final Map<String, Integer> provinces;
    private final Map<String, Integer> sectors;
    private final Map<String, Integer> destinations;
    private final Map<String, Integer> schemes;
    private final Map<String, Integer> centres;
    private final Map<String, Integer> kbliDivisions;

    Codes(Catalog catalog, RegionCatalog regions, JdbcClient jdbc) {
        this.jdbc = jdbc;
        regencies = ofRegions(regions.regencies());
        provinces = ofRegions(regions.provinces());
        sectors = of(catalog.sectors());
        destinations = of(catalog.destinations());
        schemes = of(catalog.schemes());
        centres = of(catalog.centres());
        kbliDivisions = of(catalog.kbliDivisions());
    }

    /** The number of a code in whatever case it is written; none if there is no such code. */
    static @Nullable Integer find(Map<String, Integer> codes, String text) {
        var exact = codes.get(text);
        return exact == null ? codes.get(text.toUpperCase(Locale.ROOT)) : exact;
    }

    /** The codes that a column of a kind of file may hold, with their numbers; empty if it holds anything else. */
    public Map<String, Integer> of(FileKind kind, String column) {
        return switch (column) {
            case "jenis_kelamin" -> SEX;
            case "kode_wilayah" -> kind == FileKind.TARGET ? regions() : regencies;
            case "kode_balai" -> centres;
            case "kode_sektor" -> sectors;
            case "kode_kbli" -> kbliDivisions;
            case "negara" -> destinations;
            case "skema_penempatan" -> schemes;
            case "jenis" -> PLACEMENT_KIND;
            case "hasil" -> RESULTS;
            case "status" -> kind == FileKind.TRAINING ? TRAINING_STATUS : FIGURE_STATUS;
            case "triwulan" -> QUARTERS;
            case "kode_perjanjian" -> agreements();
            default -> Map.of();
        };
    }

    /** The code that stands for a number. */
    static String code(Map<String, Integer> codes, int number) {
        return codes.entrySet().stream()
                .filter(entry -> entry.getValue() == number)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    Map<String, Integer> regencies() {
        return regencies;
    }

    Map<String, Integer> provinces() {
        return provinces;
    }

    /** The country, provinces and regencies. */
    Map<String, Integer> regions() {
        var all = new HashMap<>(regencies);
        all.putAll(provinces);
        all.put("ID", 0);
        return all;
    }

    Map<String, Integer> sectors() {
        return sectors;
    }

    Map<String, Integer> destinations() {
        return destinations;
    }

    Map<String, Integer> schemes() {
        return schemes;
    }

    Map<String, Integer> centres() {
        return centres;
    }

    Map<String, Integer> kbliDivisions() {
        return kbliDivisions;
    }

    /** Agreements that people are counted under. */
    Map<String, Integer> agreements() {
        return jdbc
                .sql("SELECT code, id FROM agreement WHERE parent IS NULL")
                .query((row, i) -> Map.entry(row.getString(1).toUpperCase(Locale.ROOT), row.getInt(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Documents that implement an agreement, with the code of that agreement. */
    Map<String, String> implementingDocuments() {
        return jdbc
                .sql("SELECT d.code, a.code FROM agreement d JOIN agreement a ON a.id = d.parent")
                .query((row, i) -> Map.entry(row.getString(1).toUpperCase(Locale.ROOT), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Integer> of(CodeList<? extends CatalogEntry> list) {
        return list.stream()
                .collect(Collectors.toMap(entry -> entry.code().toUpperCase(Locale.ROOT), CatalogEntry::id));
    }

    private static Map<String, Integer> ofRegions(Collection<Region> regions) {
        return regions.stream()
                .collect(Collectors.toMap(
                        region -> region.code().toString(),
                        region -> region.code().value()));
    }
}
