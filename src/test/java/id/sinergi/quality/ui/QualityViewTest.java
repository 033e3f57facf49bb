package id.sinergi.quality.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.component.KpiTile;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.HiddenBelow;
import id.sinergi.security.UserRole;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The page of data quality as those see it who may read records, those who may not, and those of one province. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.MANAGER)
class QualityViewTest {

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void postThePeople() {
        DemoProgramme.in(context);
    }

    @Test
    void eachSourceHasARowAndEachCentreOfTheChosenOne() {
        open("");

        assertThat(tables()).hasSize(2);
        assertThat(rows(0)).containsExactly("Pelatihan (BPSDMI)", "Sertifikasi (LSP, BPSDMI)", "Penempatan (KP2MI)");
        assertThat(rows(1)).contains("BDI Surabaya").hasSizeGreaterThan(5);
        assertThat(text()).contains("jatuh tempo 10 hari setelah bulannya berakhir", "Awal");
    }

    @Test
    void testsAndPlacementsAreByProvince() {
        open("sumber=PLACEMENT");

        assertThat(text()).contains("Penempatan (KP2MI) menurut provinsi");
        assertThat(rows(1)).contains("Jawa Timur");
    }

    @Test
    void oneCellIsReachedByTabAndTheOthersByArrows() {
        open("");

        var links = links(0);
        assertThat(links)
                .isNotEmpty()
                .allMatch(link -> link.getAttribute("href").startsWith("batch?nomor="));
        assertThat(links.stream().filter(link -> "0".equals(link.getAttribute("tabindex"))))
                .hasSize(1);
        assertThat(links).allMatch(link -> link.getAttribute("aria-label").contains(" · "));
    }

    @Test
    @Tag("undated")
    void whatFilesAreNotNarrowedByIsSaidToBeLeftOut() {
        open("sektor=MAN&periode=2026-01..2026-03");

        assertThat(text()).contains("sektor=MAN");
        assertThat(tables().getFirst().getTextRecursively())
                .contains("Jan 2026", "Mar 2026")
                .doesNotContain("Apr 2026");
    }

    @Test
    @ViewTest(role = UserRole.MINISTER)
    void whoIsNotToldOfFewPeopleIsToldOfSourcesAlone() {
        HiddenBelow.hide(context, 5);
        open("");
        HiddenBelow.hide(context, 1);

        assertThat(tables()).hasSize(1);
        assertThat(text()).contains("hanya terbuka bagi yang boleh membaca catatan perorangan");
    }

    @Test
    @ViewTest(role = UserRole.MANAGER, regions = 3500)
    void aScopedViewerSeesTheOwnProvinceAlone() {
        open("sumber=PLACEMENT");

        assertThat(rows(1)).containsExactly("Jawa Timur");
        assertThat(text()).contains("wilayah Anda: Jawa Timur");
    }

    @Test
    @ViewTest(role = UserRole.STAFF, language = "en")
    void theSameInEnglish() {
        open("");

        assertThat(text()).contains("Completeness by source", "Trainings (BPSDMI) by centres", "First");
    }

    @Test
    void everyFigureOfTheOverviewSaysHowFarItsDataReach() {
        UI.getCurrent().navigate("");

        var said = _find(KpiTile.class).stream()
                .map(tile -> tile.getElement().getTextRecursively())
                .toList();
        assertThat(said).hasSize(4).allMatch(text -> text.contains("data s.d. "), "say it");
    }

    private static void open(String query) {
        UI.getCurrent().navigate("mutu", QueryParameters.fromString(query));
    }

    private static List<Element> tables() {
        return _find(CalendarTable.class).stream()
                .flatMap(card -> below(card.getElement()))
                .filter(element -> element.getTag().equals("table"))
                .toList();
    }

    private static List<String> rows(int table) {
        return below(tables().get(table))
                .filter(element -> element.getTag().equals("th") && "row".equals(element.getAttribute("scope")))
                .map(Element::getText)
                .toList();
    }

    private static List<Element> links(int table) {
        return below(tables().get(table))
                .filter(element -> element.getTag().equals("a"))
                .toList();
    }

    private static Stream<Element> below(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren().filter(child -> !child.isTextNode()).flatMap(QualityViewTest::below));
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
