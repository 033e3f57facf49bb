package id.sinergi.dashboard.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.component.CopyLink;
import id.sinergi.component.KpiTile;
import id.sinergi.database.PostgresTest;
import id.sinergi.demo.FileRecount;
import id.sinergi.demo.FileRecount.Cell;
import id.sinergi.demo.FileRecount.Counted;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Stage;
import id.sinergi.security.UserRole;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Every figure of a page follows the filters in force or the page says that it does not; a copied address holds them all. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.MANAGER)
class FilterReachTest {

    private static final String PLACED_ONLY = "hanya berlaku bagi orang yang ditempatkan";

    @Autowired
    ApplicationContext context;

    @Autowired
    IndicatorService indicators;

    private FileRecount files;

    @BeforeEach
    void postThePeople() {
        files = DemoProgramme.in(context);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wilayah", "wilayah/35", "sektor", "sektor/MAN", "balai"})
    void aDestinationNarrowsThePeoplePlacedAndThePageSaysOfTheOthersThatItDoesNot(String path) {
        open(path, "");
        var all = tiles();
        assertThat(_find(Paragraph.class, spec -> spec.withPredicate(FilterReachTest::saysPlacedOnly)))
                .isEmpty();

        open(path, "negara=" + placed().destination());

        _get(Paragraph.class, spec -> spec.withPredicate(FilterReachTest::saysPlacedOnly));
        var narrowed = tiles();
        assertThat(all).containsKeys("Dilatih", "Bersertifikat", "Ditempatkan");
        assertThat(number(narrowed, "Ditempatkan")).isPositive().isLessThan(number(all, "Ditempatkan"));
        assertThat(narrowed.get("Dilatih")).isEqualTo(all.get("Dilatih"));
        assertThat(narrowed.get("Bersertifikat")).isEqualTo(all.get("Bersertifikat"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void recordsBelowADestinationAreOfThoseWhoWerePlacedThere() {
        var placed = placed();
        open("wilayah/" + placed.regency(), "");
        assertThat(_get(Select.class, spec -> spec.withLabel("Orang yang")).getValue())
                .isEqualTo(Stage.TRAINED);

        open("wilayah/" + placed.regency(), "negara=" + placed.destination());

        assertThat(_get(Select.class, spec -> spec.withLabel("Orang yang")).getValue())
                .isEqualTo(Stage.PLACED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "wilayah/35", "sektor/MAN", "angkatan", "perlu-dilihat", "menunggu", "matriks", "tinjauan"})
    void aCopiedAddressNamesAgreementPeriodAndBatchAsShown(String path) {
        int batch = indicators.freshness().batch();
        open(path, "");
        var usual = pinned();
        assertThat(usual).containsEntry("perjanjian", "MOU-2025").containsEntry("per", String.valueOf(batch));
        assertThat(usual.get("periode")).matches("\\d{4}-\\d\\d\\.\\.\\d{4}-\\d\\d");

        open(path, "periode=2026-02..2026-04&per=2");
        assertThat(pinned()).containsEntry("periode", "2026-02..2026-04").containsEntry("per", "2");
    }

    /** What the browser is told to write into the copied address. */
    private static Map<String, String> pinned() {
        var pinned = new LinkedHashMap<String, String>();
        var told = _get(CopyLink.class).getElement().getPropertyRaw("pinned");
        ((JsonNode) told)
                .properties()
                .forEach(one -> pinned.put(one.getKey(), one.getValue().asString()));
        return pinned;
    }

    private static boolean saysPlacedOnly(Paragraph paragraph) {
        return paragraph.getText().contains(PLACED_ONLY);
    }

    /** The value of each tile below its name. */
    private static Map<String, String> tiles() {
        var tiles = new LinkedHashMap<String, String>();
        for (var tile : _find(KpiTile.class)) {
            var name = _get(tile, H2.class).getElement().getTextRecursively();
            tiles.put(
                    name,
                    _get(tile, Div.class, spec -> spec.withClasses("kpi-value"))
                            .getElement()
                            .getTextRecursively());
        }
        return tiles;
    }

    private static long number(Map<String, String> tiles, String name) {
        return Long.parseLong(tiles.getOrDefault(name, "").replace(".", ""));
    }

    /** Somebody placed in a country where not everybody is. */
    private Cell placed() {
        return files.cells(Counted.PLACED).keySet().stream()
                .filter(cell -> cell.province().equals("35") && cell.sector().equals("MAN"))
                .min(Comparator.comparing(Cell::toString))
                .orElseThrow();
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, query.isEmpty() ? QueryParameters.empty() : QueryParameters.fromString(query));
    }
}
