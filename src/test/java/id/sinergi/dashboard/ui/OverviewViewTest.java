package id.sinergi.dashboard.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.DemoProgramme;
import id.sinergi.TestClock;
import id.sinergi.ViewTest;
import id.sinergi.chart.Chart;
import id.sinergi.chart.TileMapChart;
import id.sinergi.component.EmptyState;
import id.sinergi.component.InfoButton;
import id.sinergi.component.KpiTile;
import id.sinergi.component.PageLink;
import id.sinergi.database.PostgresTest;
import id.sinergi.demo.FileRecount.Counted;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.period.PeriodRange;
import id.sinergi.security.UserRole;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest
class OverviewViewTest {

    private static final String A_PERIOD = "periode=2025-12..2026-08";

    private static final PeriodRange PERIOD = new PeriodRange(YearMonth.of(2025, 12), YearMonth.of(2026, 8));

    @Autowired
    ApplicationContext context;

    @Test
    void aMinisterReadsTheFiguresOfTheFiles() {
        var files = DemoProgramme.in(context);
        open(A_PERIOD);

        long trained = files.count(Counted.TRAINED, cell -> PERIOD.contains(cell.month()));
        assertThat(_find(KpiTile.class).getFirst().getElement().getTextRecursively())
                .contains("Dilatih", Figures.in(Locale.of("id")).number(trained));
        assertThat(text())
                .contains(
                        "Data contoh", "Data s.d. " + Dates.in(Locale.of("id")).mediumDate(DemoProgramme.until()));
    }

    @Test
    @ViewTest(language = "en")
    void theOtherLanguageSaysTheSame() {
        DemoProgramme.in(context);
        open(A_PERIOD);

        _assertOne(H1.class, spec -> spec.withText("Overview"));
        assertThat(text()).contains("Sample data", "Trained", " trained (");
    }

    @Test
    void aPressOnAProvinceNarrowsTheAddressToIt() {
        DemoProgramme.in(context);
        open(A_PERIOD);

        var map = _find(Chart.class).stream()
                .filter(chart -> chart.shown().orElseThrow() instanceof TileMapChart)
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(map, new Chart.SelectEvent(map, true, "35", "DILATIH", "drill"));

        assertThat(parameters().getSingleParameter("wilayah")).contains("35");
        assertThat(parameters().getSingleParameter("periode")).contains("2025-12..2026-08");
    }

    @Test
    void theTileOfThosePlacedAndTheWayToPlacementLeadToThoseWhoWait() {
        DemoProgramme.in(context);
        open(A_PERIOD + "&wilayah=35&negara=JP");

        assertThat(_find(PageLink.class).stream().map(PageLink::getHref).filter(link -> link.startsWith("menunggu")))
                .hasSize(2)
                .containsOnly("menunggu?wilayah=35");
    }

    @Test
    void howToChooseIsSaidWhereThereIsSomethingToChoose() {
        DemoProgramme.in(context);
        open(A_PERIOD);
        _assertOne(
                Paragraph.class,
                spec -> spec.withText("Klik atau Enter: lihat pilihan itu saja. Shift-klik atau Shift+Enter: tambahkan"
                        + " ke filter; sektor boleh beberapa, negara tujuan hanya satu. Tanda × pada filter"
                        + " menghapusnya."));
    }

    @Test
    void anUnknownPartOfTheAddressIsNamedAndLeftOut() {
        DemoProgramme.in(context);
        open(A_PERIOD + "&wilayah=99&sektor=XYZ");

        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(text -> text.contains("wilayah=99, sektor=XYZ"));
        assertThat(_find(KpiTile.class)).hasSize(4);
    }

    @Test
    void aPeriodThatNobodyKnowsAnythingOfSaysSo() {
        DemoProgramme.in(context);
        open("periode=%1$d-01..%1$d-03".formatted(TestClock.today().getYear() + 5));

        _assertOne(EmptyState.class);
    }

    @Test
    @ViewTest(
            role = UserRole.MANAGER,
            regions = {})
    void aViewerWithoutRegionsGetsNoFigure() {
        DemoProgramme.in(context);
        open(A_PERIOD);

        _assertOne(EmptyState.class);
        _assertNone(KpiTile.class);
    }

    @Test
    void theDefinitionOfAnIndicatorIsOnePressAway() {
        DemoProgramme.in(context);
        open(A_PERIOD);

        _click(_find(InfoButton.class).getFirst());

        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Konsep", "Definisi", "Klasifikasi", "Ukuran", "Satuan", "Dasar rujukan");
    }

    private static void open(String query) {
        UI.getCurrent().navigate("", QueryParameters.fromString(query));
    }

    private static QueryParameters parameters() {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters();
    }

    private static String text() {
        return _get(OverviewView.class).getElement().getTextRecursively();
    }
}
