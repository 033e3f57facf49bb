package id.sinergi.matrix.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.component.CopyLink;
import id.sinergi.database.PostgresTest;
import id.sinergi.demo.FileRecount;
import id.sinergi.demo.FileRecount.Counted;
import id.sinergi.language.Figures;
import id.sinergi.security.UserRole;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The matrix on the screen: its cells lead on, its turn stands in the address, its gaps say why. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.MANAGER)
class MatrixViewTest {

    private static final String PERIOD = "periode=2026-01..2026-08";

    @Autowired
    ApplicationContext context;

    private FileRecount files;

    @BeforeEach
    void postThePeople() {
        files = DemoProgramme.in(context);
    }

    @Test
    void aCellLeadsToThePageOfItsRowWithItsColumnAmongTheFilters() {
        open(PERIOD);

        long people = files.count(
                Counted.PLACED,
                cell -> cell.sector().equals("MAN")
                        && cell.destination().equals("KR")
                        && cell.month().getYear() == 2026
                        && cell.month().isBefore(YearMonth.of(2026, 9)));
        var cell =
                link("Manufaktur, Korea Selatan: " + Figures.in(Locale.of("id")).number(people));
        assertThat(cell.getHref()).startsWith("sektor/MAN?").contains("negara=KR", "periode=2026-01..2026-08");
    }

    @Test
    void theTurnStandsInTheAddressAndIsCopiedWithIt() {
        open(PERIOD);
        press("Tukar");
        assertThat(parameters()).contains("baris=destination", "kolom=sector", "lapis=quarter", "nilai=placed");
        assertThat(text()).contains("Orang ditempatkan menurut negara tujuan dan sektor");

        press("Putar");
        assertThat(parameters()).contains("baris=quarter", "kolom=destination", "lapis=sector");

        open(PERIOD);
        assertThat(String.valueOf(_get(CopyLink.class).getElement().getPropertyRaw("pinned")))
                .contains("baris", "sector", "kolom", "destination", "periode", "per");
    }

    @Test
    void aLayerShowsItsMemberAloneAndIsNamed() {
        open(PERIOD + "&lapis=quarter&pada=2026-04..2026-06");

        assertThat(text()).contains("pada Triwulan II 2026");
        assertThat(_find(RouterLink.class).stream()
                        .filter(link -> "true".equals(link.getElement().getAttribute("aria-current")))
                        .map(RouterLink::getText))
                .containsExactly("Triwulan II 2026");
    }

    @Test
    void whatIsNotKnownByDestinationIsEmptyWithANote() {
        open(PERIOD + "&nilai=trained");

        assertThat(text()).contains("Orang dilatih tidak dirinci menurut negara tujuan", "kosong, bukan nol");
        assertThat(cells()).isNotEmpty().allMatch(String::isEmpty);
    }

    @Test
    void thePlacementRateAsksForATime() {
        open(PERIOD + "&nilai=placement-rate");
        assertThat(text()).contains("Pilih waktu untuk tingkat penempatan", "Lihat menurut sektor dan triwulan");

        open(PERIOD + "&nilai=placement-rate&baris=sector&kolom=month&lapis=region");
        assertThat(text()).contains("angkatan yang matang", "Manufaktur");
    }

    @Test
    @ViewTest(role = UserRole.MINISTER, language = "en")
    void theSameInEnglish() {
        open(PERIOD + "&baris=region&kolom=year&lapis=sector&nilai=women");

        assertThat(text()).contains("Share of women by region and year", "recounted from the people", "East Java");
    }

    private static RouterLink link(String name) {
        return _find(RouterLink.class).stream()
                .filter(link -> name.equals(link.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    /** The texts of the cells, totals aside. */
    private static List<String> cells() {
        return _get(MatrixTable.class)
                .getElement()
                .getChildren()
                .flatMap(child -> child.getChildren())
                .filter(child -> !child.isTextNode() && child.getTag().equals("table"))
                .flatMap(table -> table.getChild(1).getChildren())
                .flatMap(row -> row.getChildren())
                .filter(cell ->
                        cell.getTag().equals("td") && !cell.getClassList().contains("total"))
                .map(cell -> cell.getTextRecursively())
                .toList();
    }

    private static void press(String name) {
        _click(_get(NativeButton.class, spec -> spec.withText(name)));
    }

    private static void open(String query) {
        UI.getCurrent().navigate("matriks", QueryParameters.fromString(query));
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    private static String parameters() {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString();
    }
}
