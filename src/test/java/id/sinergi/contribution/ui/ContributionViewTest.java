package id.sinergi.contribution.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.chart.Chart;
import id.sinergi.chart.Item;
import id.sinergi.chart.WaterfallChart;
import id.sinergi.component.EmptyState;
import id.sinergi.component.PageLink;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.HiddenBelow;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.period.ComparedWith;
import id.sinergi.period.PeriodRange;
import id.sinergi.report.TableCard;
import id.sinergi.security.UserRole;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The change that a tile tells is explained one click away, and everything on that page adds up to it. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.MANAGER)
class ContributionViewTest {

    private static final Locale INDONESIAN = Locale.of("id");

    private final YearMonth last = YearMonth.from(DemoProgramme.until());
    private final PeriodRange quarter = new PeriodRange(last.minusMonths(2), last);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private IndicatorService indicators;

    @BeforeEach
    void post() {
        DemoProgramme.in(context);
    }

    @AfterEach
    void tell() {
        HiddenBelow.hide(context, 1);
    }

    @Test
    void theChangeOfATileLeadsToWhatContributedToIt() {
        open("", "periode=" + quarter);
        var link = _find(PageLink.class).stream()
                .filter(one ->
                        one.getHref().startsWith("sumbangan") && one.getHref().contains("ukuran=SERTIFIKAT_ORANG"))
                .findFirst()
                .orElseThrow();
        assertThat(link.getText()).contains("dibanding");

        open(new Location(link.getHref()));

        var chart = chart();
        var before = ComparedWith.USUAL.of(quarter).stream()
                .filter(months -> certified(months) > 0)
                .findFirst()
                .orElseThrow();
        assertThat(chart.start().point().value()).isEqualTo(certified(before));
        assertThat(chart.end().point().value()).isEqualTo(certified(quarter));
        assertThat(link.getText()).endsWith("dibanding " + before.label(INDONESIAN));
        assertThat(chart.start().label()).isEqualTo(before.label(INDONESIAN));
    }

    @Test
    void theCourseLeadsThereToo() {
        open("wilayah/35", "periode=" + quarter);

        assertThat(_find(PageLink.class).stream()
                        .filter(link -> link.getText().equals("Dari mana perubahannya?"))
                        .map(PageLink::getHref))
                .singleElement()
                .asString()
                .startsWith("sumbangan?")
                .contains("wilayah=35");
    }

    @ParameterizedTest
    @EnumSource(
            value = Dimension.class,
            names = {"PROVINCE", "REGENCY", "SECTOR", "CENTRE", "SEX"})
    void theTableAndTheStepsAddUp(Dimension dimension) {
        for (var indicator : List.of("DILATIH", "R_SERT", "GENDER")) {
            open(
                    "sumbangan",
                    "periode=" + quarter + "&dibanding=sebelumnya&ukuran=" + indicator + "&menurut="
                            + dimension.name().toLowerCase(Locale.ROOT));

            var chart = chart();
            double change = value(chart.end()) - value(chart.start());
            assertThat(chart.steps().stream()
                            .mapToDouble(ContributionViewTest::value)
                            .sum())
                    .isCloseTo(change, within(1e-6));
            assertThat(chart.steps()).hasSizeLessThanOrEqualTo(13);
            var rows = rows();
            assertThat(rows.subList(0, rows.size() - 1).stream()
                            .map(row -> row.getLast()
                                    .replace(".", "")
                                    .replace(',', '.')
                                    .replace('−', '-'))
                            .mapToDouble(Double::parseDouble)
                            .sum())
                    .isCloseTo(change, within(1e-6));
            assertThat(rows.getLast().getFirst()).isEqualTo("Seluruhnya");
        }
    }

    @Test
    void whatIsNotDrawnStepByStepIsOneStepThatSaysHowManyItStandsFor() {
        open("sumbangan", "periode=" + quarter + "&dibanding=sebelumnya&menurut=regency");

        int members = rows().size() - 1;
        assertThat(members).isGreaterThan(13);
        assertThat(chart().steps().getLast().label()).isEqualTo(members - 12 + " lainnya");
    }

    @Test
    void aRowLeadsToItsPageAndAStepIsExplainedFurther() {
        open("sumbangan", "periode=" + quarter + "&dibanding=sebelumnya");
        var first = chart().steps().getFirst().point().key();
        assertThat(links().getFirst()).startsWith("wilayah/" + first).contains("periode=" + quarter);

        ComponentUtil.fireEvent(_get(Chart.class), new Chart.SelectEvent(_get(Chart.class), true, first, "", "filter"));

        assertThat(address().getPath()).isEqualTo("sumbangan");
        assertThat(address().getQueryParameters().getSingleParameter("wilayah")).contains(first);
        assertThat(chart().steps().getFirst().point().key()).startsWith(first + ".");
    }

    @Test
    @ViewTest(
            role = UserRole.MANAGER,
            regions = {3500, 3374})
    void aScopedViewerReadsOfTheOwnRegionsAlone() {
        open("sumbangan", "periode=" + quarter + "&dibanding=sebelumnya");

        assertThat(text()).contains("wilayah Anda: Kota Semarang, Jawa Timur");
        assertThat(chart().steps().stream().map(step -> step.point().key()))
                .isNotEmpty()
                .isSubsetOf("35", "33");
    }

    @Test
    void aPeriodThatGoesOnIsComparedUpToItsLastCompleteMonth() {
        var running = new PeriodRange(quarter.from(), last.plusMonths(2));
        open("sumbangan", "periode=" + running + "&dibanding=sebelumnya&ukuran=DITEMPATKAN&menurut=destination");

        assertThat(chart().end().label()).isEqualTo(quarter.label(INDONESIAN));
        assertThat(chart().start().label()).isEqualTo(quarter.preceding().label(INDONESIAN));
        assertThat(value(chart().end())).isPositive();
    }

    @Test
    void whatDoesNotAddUpIsNotSplit() {
        open("sumbangan", "periode=" + quarter + "&dibanding=sebelumnya&ukuran=SEKTOR&menurut=province");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                .contains("tidak dapat dibagi menurut provinsi");

        open("sumbangan", "periode=" + quarter + "&dibanding=sebelumnya&ukuran=SEKTOR");
        _assertNone(EmptyState.class);
        assertThat(rows().getLast().getFirst()).isEqualTo("Seluruhnya");

        open("sumbangan", "periode=" + quarter + "&dibanding=sebelumnya&menurut=destination");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("negara tujuan");
    }

    @Test
    void anEarlierStateOfTheDataIsComparedWithAndLeadsToItsBatches() {
        open("sumbangan", "periode=" + quarter + "&sejak=0&menurut=sector");

        assertThat(value(chart().start())).isZero();
        assertThat(value(chart().end())).isPositive();
        assertThat(_find(PageLink.class).stream().map(PageLink::getHref))
                .anyMatch(link -> link.startsWith("perubahan?") && link.contains("sejak=0"));
    }

    @Test
    @ViewTest
    void aMinisterIsToldOfNoEarlierStateAndOfNothingHidden() {
        HiddenBelow.hide(context, 5);
        open("sumbangan", "periode=" + quarter + "&sejak=0&menurut=sector");
        _assertOne(EmptyState.class);
        assertThat(text()).contains("Tidak ditampilkan untuk peran ini");

        assertThat(Stream.of("sector", "centre", "province", "sex")
                        .flatMap(by -> Stream.of(1, 2, 3, 4, 5, 6).map(back -> hidden(by, back)))
                        .filter(hidden -> hidden)
                        .count())
                .isPositive();
    }

    /** Whether something is hidden in the split of a quarter against the one before; if so, that is said. */
    private boolean hidden(String by, int back) {
        var quarters =
                PeriodRange.parse("%1$d-01..%1$d-03".formatted(last.getYear())).orElseThrow();
        var some = new PeriodRange(
                quarters.from().plusMonths(3L * (4 - back)), quarters.to().plusMonths(3L * (4 - back)));
        open("sumbangan", "periode=" + some + "&dibanding=sebelumnya&menurut=" + by);
        boolean hidden = text().contains("lainnya disembunyikan");
        if (hidden) {
            assertThat(text()).contains("di antara yang ditampilkan");
            var rest = chart().steps().getLast();
            assertThat(rest.point().key()).isEqualTo("others");
            assertThat(rest.label() + rest.point().note()).contains("disembunyikan");
        }
        return hidden;
    }

    @Test
    @ViewTest(role = UserRole.MANAGER, language = "en")
    void theOtherLanguageSaysTheSame() {
        open("sumbangan", "periode=" + quarter + "&dibanding=sebelumnya&ukuran=GENDER&menurut=sector");

        _assertOne(H1.class, spec -> spec.withText("Where the change comes from"));
        assertThat(text()).contains("Contribution (percentage points)", "Total", "a difference of");
    }

    private static void open(String path, String query) {
        open(new Location(path + "?" + query));
    }

    private static void open(Location location) {
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private double certified(PeriodRange period) {
        return Indicator.SERTIFIKAT_ORANG
                .of(indicators.totals(Slice.of("MOU-2025", period)))
                .numerator();
    }

    private static WaterfallChart chart() {
        return (WaterfallChart) _get(Chart.class).shown().orElseThrow();
    }

    private static double value(Item item) {
        return Objects.requireNonNull(item.point().value());
    }

    private static List<List<String>> rows() {
        return elements(table(), "tbody")
                .getFirst()
                .getChildren()
                .map(row -> row.getChildren().map(Element::getTextRecursively).toList())
                .toList();
    }

    private static List<String> links() {
        return elements(table(), "a").stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static Element table() {
        return _get(TableCard.class).getElement();
    }

    private static List<Element> elements(Element root, String tag) {
        return Stream.concat(
                        Stream.of(root)
                                .filter(one -> !one.isTextNode() && one.getTag().equals(tag)),
                        root.getChildren().flatMap(child -> elements(child, tag).stream()))
                .toList();
    }

    private static String text() {
        return _get(ContributionView.class).getElement().getTextRecursively();
    }

    private static Location address() {
        return UI.getCurrent().getInternals().getActiveViewLocation();
    }
}
