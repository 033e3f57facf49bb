package id.sinergi.row;

import id.sinergi.catalog.Catalog;
import id.sinergi.catalog.CatalogList;
import id.sinergi.catalog.NameIndex;
import id.sinergi.journey.PlacementKind;
import id.sinergi.journey.TrainingStatus;
import id.sinergi.region.RegionCatalog;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every code and name that a row may mention, with the number that stands for it in the database. */
@Component
public class Codes {

    static final Map<String, Integer> SEX = Map.of("L", 1, "P", 2);
    static final Map<String, Integer> TRAINING_STATUS = TrainingStatus.byWord();
    static final Map<String, Integer> PLACEMENT_KIND = PlacementKind.byWord();
    static final Map<String, Integer> QUARTERS =
            Map.of("1", 1, "2", 2, "3", 3, "4", 4, "I", 1, "II", 2, "III", 3, "IV", 4);

    static final Map<String, Integer> YES_OR_NO = Map.of("YA", 1, "TIDAK", 0);

    static final Map<String, Integer> RESULTS = Map.of("K", 1, "BK", 0);
    static final Map<String, Integer> FIGURE_STATUS = Map.of("SEMENTARA", 0, "TETAP", 1);

    private final JdbcClient jdbc;
    private final Catalog catalog;
    private final RegionNames regions;

    Codes(Catalog catalog, RegionCatalog regions, JdbcClient jdbc) {
        this.catalog = catalog;
        this.regions = new RegionNames(regions);
        this.jdbc = jdbc;
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
            case "kode_wilayah" -> (kind == FileKind.TARGET ? regions() : regencies()).codes();
            case "kode_balai" -> centres().codes();
            case "kode_sektor" -> sectors().codes();
            case "kode_kbli" -> kbliDivisions().codes();
            case "negara" -> destinations().codes();
            case "skema_penempatan" -> schemes().codes();
            case "jenis" -> PLACEMENT_KIND;
            case "hasil" -> RESULTS;
            case "status" -> kind == FileKind.TRAINING ? TRAINING_STATUS : FIGURE_STATUS;
            case "triwulan" -> QUARTERS;
            case "kumulatif" -> YES_OR_NO;
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

    NameIndex regencies() {
        return regions.regencies();
    }

    NameIndex provinces() {
        return regions.provinces();
    }

    /** The country, provinces and regencies. */
    NameIndex regions() {
        return regions.all();
    }

    NameIndex sectors() {
        return catalog.names(CatalogList.SECTOR);
    }

    NameIndex destinations() {
        return catalog.names(CatalogList.DESTINATION);
    }

    NameIndex schemes() {
        return catalog.names(CatalogList.SCHEME);
    }

    NameIndex centres() {
        return catalog.names(CatalogList.CENTRE);
    }

    NameIndex kbliDivisions() {
        return catalog.names(CatalogList.KBLI);
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
}
