package id.sinergi.dashboard.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.chart.Chart;
import id.sinergi.chart.LineChart;
import id.sinergi.chart.Sparkline;
import id.sinergi.chart.TileMapChart;
import id.sinergi.database.CountedStatements;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.FiguresReplaced;
import id.sinergi.indicator.Indicator;
import id.sinergi.wording.Defined;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The indicator that a reader chooses stands in the address, and everything that is about it follows. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest
class IndicatorSwitchTest {

    /** Of charts that follow no chosen indicator. */
    private static final List<String> ALWAYS =
            List.of("Orang dilatih menurut sektor", "Orang ditempatkan menurut negara tujuan");

    private static final String PERIOD = "periode=2025-12..2026-09";
    private static final int MOST_STATEMENTS = 8;

    @Autowired
    ApplicationContext context;

    @Autowired
    CountedStatements statements;

    @BeforeAll
    static void forgetWhatOtherClassesAsked(@Autowired ApplicationContext context) {
        context.publishEvent(new FiguresReplaced());
    }

    @BeforeEach
    void postAYear() {
        DemoProgramme.in(context);
    }

    @Test
    void aTileChoosesItsIndicatorAndSaysThatItIsChosen() {
        open("", PERIOD);
        assertThat(pressed()).containsExactly("Dilatih", "Keduanya");

        _click(_get(NativeButton.class, spec -> spec.withText("Ditempatkan")));

        assertThat(parameter("ukuran")).isEqualTo("DITEMPATKAN");
        assertThat(parameter("periode")).isEqualTo("2025-12..2026-09");
        assertThat(pressed()).containsExactly("Ditempatkan", "Keduanya");
        assertThat(titles())
                .filteredOn(title -> title.startsWith("Orang ditempatkan"))
                .hasSize(3);
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Temuan: Orang ditempatkan");
    }

    @Test
    void mapAndRankingAreShownOnTheChosenScaleOrSayWhyNot() {
        open("", PERIOD + "&ukuran=DITEMPATKAN");

        _click(_get(NativeButton.class, spec -> spec.withText("Capaian")));

        assertThat(parameter("tampil")).isEqualTo("capaian");
        assertThat(parameter("ukuran")).isEqualTo("DITEMPATKAN");
        assertThat(map().caption().subtitle()).contains("target belum ditetapkan");

        open("", PERIOD + "&tampil=capaian");
        assertThat(map().measure().name()).isEqualTo("Capaian (Dilatih)");
        assertThat(map().layers().getFirst().points())
                .anyMatch(point -> point.target() != null && point.target() == 100);
    }

    /** These months are young on the day of the tests alone. */
    @Test
    @Tag("undated")
    void aRateHasNoRunningTotalAndSaysWhichMonthsAreTooYoung() {
        open("", PERIOD + "&ukuran=R_SERT");

        assertThat(charts(LineChart.class)).hasSize(1).allSatisfy(course -> {
            assertThat(course.caption().title()).isEqualTo("Tingkat sertifikasi per bulan");
            assertThat(course.caption().subtitle()).contains("belum matang");
        });
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .anyMatch(text -> text.startsWith("termasuk ") && text.endsWith(" yang belum matang"));
    }

    @Test
    void aStepIntoAProvinceAndToItsPageKeepsTheIndicator() {
        open("", PERIOD + "&ukuran=SERTIFIKAT_ORANG");

        var map = _find(Chart.class).stream()
                .filter(chart -> chart.shown().orElseThrow() instanceof TileMapChart)
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(map, new Chart.SelectEvent(map, true, "35", "SERTIFIKAT_ORANG", "drill"));
        assertThat(parameter("wilayah")).isEqualTo("35");
        assertThat(parameter("ukuran")).isEqualTo("SERTIFIKAT_ORANG");

        open("wilayah", PERIOD);
        _click(_get(NativeButton.class, spec -> spec.withText("Bersertifikat")));
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("wilayah");
        assertThat(parameter("ukuran")).isEqualTo("SERTIFIKAT_ORANG");
        assertThat(titles())
                .filteredOn(title -> title.startsWith("Orang bersertifikat"))
                .hasSize(2);
    }

    @Test
    void whatIsNoIndicatorOrScaleOfItIsNamedAndLeftOut() {
        open("", PERIOD + "&ukuran=LABA&tampil=persen");

        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(text -> text.contains("ukuran=LABA, tampil=persen"));
        assertThat(pressed()).contains("Dilatih");
    }

    @ParameterizedTest
    @MethodSource("id.sinergi.indicator.Indicator#builtIn")
    void anyIndicatorIsAskedForInAFewStatements(Indicator indicator) {
        var nobodyAskedFor = YearMonth.of(2025, 11).plusMonths(Indicator.all().indexOf(indicator));
        statements.listen();
        open("", "periode=2025-11..%s&ukuran=%s".formatted(nobodyAskedFor, indicator));

        assertThat(statements.heard()).hasSizeBetween(1, MOST_STATEMENTS);
        assertThat(titles())
                .filteredOn(title -> title.startsWith(Defined.measured(indicator, Locale.of("id"))))
                .hasSize(3);
    }

    @Test
    void thePlacementRateIsAPercentageOfMapAndRankingAndAskedForInAFewStatements() {
        statements.listen();
        open("", "periode=2025-12..2026-10&ukuran=DITEMPATKAN&tampil=persen");

        assertThat(statements.heard()).hasSizeBetween(1, MOST_STATEMENTS);
        assertThat(pressed()).containsExactly("Ditempatkan", "Persen");
        assertThat(titles())
                .contains("Tingkat penempatan menurut provinsi asal", "Tingkat penempatan: peringkat provinsi asal");
    }

    private static List<String> pressed() {
        return _find(NativeButton.class).stream()
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .map(NativeButton::getText)
                .toList();
    }

    private static List<String> titles() {
        return _find(Chart.class).stream()
                .flatMap(chart -> chart.shown().stream())
                .filter(chart -> !(chart instanceof Sparkline))
                .map(chart -> chart.caption().title())
                .filter(title -> !ALWAYS.contains(title))
                .toList();
    }

    private static TileMapChart map() {
        return charts(TileMapChart.class).getFirst();
    }

    private static <T> List<T> charts(Class<T> kind) {
        return _find(Chart.class).stream()
                .flatMap(chart -> chart.shown().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static String parameter(String name) {
        return UI.getCurrent()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter(name)
                .orElse("");
    }

    private static void open(String path, String parameters) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(parameters));
    }
}
