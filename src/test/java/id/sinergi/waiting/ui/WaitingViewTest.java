package id.sinergi.waiting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.chart.Chart;
import id.sinergi.component.PageHeader;
import id.sinergi.database.PostgresTest;
import id.sinergi.demo.FileRecount;
import id.sinergi.demo.FileRecount.Journey;
import id.sinergi.language.Figures;
import id.sinergi.security.UserRole;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The waiting room as a minister, a manager and staff see it, with figures counted from the files. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.MANAGER)
class WaitingViewTest {

    @Autowired
    ApplicationContext context;

    private FileRecount files;

    @BeforeEach
    void postThePeople() {
        files = DemoProgramme.in(context);
    }

    @Test
    void everybodyWhoWaitsIsShownWhereNoPeriodIsNamed() {
        open("");

        assertThat(lead()).startsWith(written(waiting(journey -> true)) + " orang yang bersertifikat");
        assertThat(text()).contains("Median", "P90", "Terlama", "Di luar yang menunggu", "putus pelatihan");
        assertThat(text()).doesNotContain("Tanpa batas periode");
    }

    @Test
    void aProvinceIsBrokenDownByItsRegenciesAndASectorByRegion() {
        open("wilayah=35");
        assertThat(lead())
                .startsWith(written(waiting(journey -> journey.regency().startsWith("35."))));
        assertThat(text()).contains("Yang menunggu menurut kabupaten/kota");

        open("sektor=MAN");
        assertThat(lead())
                .startsWith(written(waiting(journey -> journey.sector().equals("MAN"))));
        assertThat(text()).contains("Manufaktur", "Yang menunggu menurut provinsi");
    }

    @Test
    void whereSomebodyWaitsLongestStandsFirst() {
        open("menurut=centre");

        Grid<?> grid = _find(Grid.class).getFirst();
        var headers = grid.getColumns().stream().map(Grid.Column::getHeaderText).toList();
        var days = IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> GridKt._getFormattedRow(grid, row)
                        .get(headers.indexOf("Terlama"))
                        .replaceAll("\\D", ""))
                .filter(written -> !written.isEmpty())
                .map(Integer::valueOf)
                .toList();
        assertThat(days).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aPeriodIsThatOfTheCertificateAndTheOthersAreNamed() {
        open("periode=2026-01..2026-03");

        long inPeriod = waiting(journey -> journey.certified().orElseThrow().getYear() == 2026
                && journey.certified().orElseThrow().getMonthValue() <= 3);
        assertThat(lead())
                .startsWith(written(inPeriod) + " ")
                .contains("Tanpa batas periode, " + written(waiting(journey -> true)) + " orang menunggu.");
    }

    @Test
    void aDestinationChangesNothingAndThePageSaysSo() {
        open("negara=KR");

        assertThat(lead()).startsWith(written(waiting(journey -> true)) + " ").doesNotContain("Korea");
        assertThat(text()).contains("filter negara tujuan tidak mengubah angka halaman ini");
    }

    /** Whether somebody of that month still waits is a matter of the day. */
    @Test
    @Tag("undated")
    void namesLeadIntoTheRegionAndAMonthNarrowsThePeriod() {
        open("");
        var names = _find(RouterLink.class).stream()
                .filter(link -> link.getText().equals("Jawa Timur"))
                .toList();
        Grid<?> grid = _get(Grid.class);
        assertThat(GridKt._size(grid)).isGreaterThan(10);
        assertThat(names).allMatch(link -> link.getHref().contains("wilayah=35"));

        var months = _find(Chart.class).getFirst();
        var month = YearMonth.from(DemoProgramme.until()).minusMonths(1);
        ComponentUtil.fireEvent(months, new Chart.SelectEvent(months, true, month.toString(), "WAITING", "drill"));
        assertThat(parameters()).contains("periode=%1$s..%1$s".formatted(month));
    }

    @Test
    void thoseAllowedSeeThePeopleOfARegency() {
        open("wilayah=" + regency());

        assertThat(text()).contains("Orang yang menunggu", "NIK tidak disimpan");
        assertThat(GridKt._size(_find(Grid.class).getLast()))
                .isEqualTo((int) waiting(journey -> journey.regency().equals(regency())));
        assertThat(text()).contains("Yang menunggu menurut balai");
    }

    @Test
    @ViewTest(role = UserRole.MINISTER)
    void aMinisterSeesNoPeople() {
        open("wilayah=" + regency());

        assertThat(_find(Grid.class)).hasSize(1);
        assertThat(text()).contains("hanya terbuka bagi manajer");
    }

    @Test
    @ViewTest(role = UserRole.MANAGER, regions = 3500)
    void aScopedViewerSeesTheirOwnRegionsAndNothingUnmatched() {
        open("");

        assertThat(lead())
                .startsWith(written(waiting(journey -> journey.regency().startsWith("35."))))
                .contains("wilayah Anda: Jawa Timur")
                .doesNotContain("Indonesia");
        assertThat(text()).doesNotContain("tidak cocok dengan pelatihan");
    }

    @Test
    @ViewTest(role = UserRole.MINISTER, language = "en")
    void theSameInEnglish() {
        open("menurut=centre");

        assertThat(lead()).contains("people certified in", "had not been placed by");
        assertThat(text()).contains("Waiting by centre", "nine in ten", "Not among those waiting");
    }

    /** The regency with the most people who wait. */
    private String regency() {
        return files.journeys().stream()
                .filter(WaitingViewTest::waits)
                .collect(Collectors.groupingBy(Journey::regency, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static boolean waits(Journey journey) {
        return journey.certified().isPresent() && journey.placed().isEmpty();
    }

    private long waiting(Predicate<Journey> which) {
        return files.journeys().stream()
                .filter(WaitingViewTest::waits)
                .filter(which)
                .count();
    }

    private static String written(long people) {
        return Figures.in(Locale.of("id")).number(people);
    }

    private static void open(String query) {
        UI.getCurrent().navigate("menunggu", QueryParameters.fromString(query));
    }

    private static String lead() {
        return _get(PageHeader.class)
                .getElement()
                .getChildren()
                .flatMap(child -> child.getChildren())
                .filter(child -> child.getClassList().contains("lead"))
                .findFirst()
                .orElseThrow()
                .getText();
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    private static String parameters() {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString();
    }
}
