package id.sinergi.origin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.choice.ChoiceParameters;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.period.PeriodRange;
import id.sinergi.person.Sex;
import id.sinergi.region.RegionCode;
import id.sinergi.security.UserRole;
import id.sinergi.wording.FigureText;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever the filters and whoever looks: a figure that leads to its origin is the figure that stands there. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.MANAGER)
class FigureLinksTest {

    private static final Locale INDONESIAN = Locale.of("id");
    /** Of each viewer; many with {@code -Dsinergi.links=40}. */
    private static final int SLICES = Integer.getInteger("sinergi.links", 3);

    private static final List<String> PAGES = List.of(
            "angkatan",
            "angkatan?menurut=sex&langkah=month",
            "angkatan?menurut=sector&jendela=3",
            "angkatan?menurut=regency",
            "menunggu",
            "bandingkan?menurut=region&dengan=35&dengan=33&dengan=35.78",
            "bandingkan?menurut=sector&dengan=MAN&dengan=KES",
            "bandingkan?menurut=centre&dengan=579344&dengan=579342",
            "bandingkan?menurut=periode-lain",
            "perlu-dilihat",
            "perlu-dilihat?ukuran=SERTIFIKAT_ORANG",
            "perlu-dilihat?ukuran=R_SERT",
            "perlu-dilihat?ukuran=DITEMPATKAN");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OriginService origins;

    @Autowired
    private SliceParameters parameters;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aFigureIsTheOneThatItLeadsTo() {
        assertThat(checked(91)).isGreaterThan(100);
    }

    @Test
    @ViewTest(
            role = UserRole.MANAGER,
            regions = {3500, 3374})
    void ofThoseWhoSeeAPartOfTheCountry() {
        assertThat(checked(92)).isGreaterThan(50);
    }

    @Test
    @ViewTest(role = UserRole.MINISTER)
    void ofThoseFromWhomSmallNumbersAreKept() {
        assertThat(checked(93)).isGreaterThan(20);
    }

    /** How many figures were held against their origin. */
    private int checked(long seed) {
        DemoProgramme.in(context);
        var random = new Random(seed);
        int checked = 0;
        for (int i = 0; i < SLICES; i++) {
            var slice = i == 0 ? parameters.usual() : slice(random);
            for (var page : PAGES) {
                checked += checked(page, slice, i == 0);
            }
        }
        return checked;
    }

    private int checked(String page, Slice slice, boolean opened) {
        var location = new Location(page);
        var query = new LinkedHashMap<>(parameters.write(slice));
        query.putAll(location.getQueryParameters().getParameters());
        UI.getCurrent().navigate(location.getPath(), new QueryParameters(query));
        var links = links();
        links.forEach(link -> check(link, page + " " + query));
        if (opened && !links.isEmpty()) {
            open(links.getFirst());
        }
        return links.size();
    }

    private void check(FigureLink link, String where) {
        var asked = new Location(link.getHref()).getQueryParameters().getParameters();
        var figure = origins.of(
                        parameters.read(asked).slice(),
                        ChoiceParameters.read(asked).choice().indicator())
                .figure();
        assertThat(numbers(link.getText()))
                .as("%s: %s", where, link.getHref())
                .startsWith(FigureText.of(figure, INDONESIAN));
    }

    /** Without the words around it. */
    private static String numbers(String text) {
        return text.replace("Mengapa ", "").replace("?", "");
    }

    private static void open(FigureLink link) {
        var location = new Location(link.getHref());
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        assertThat(_find(Div.class, spec -> spec.withClasses("kpi-value"))
                        .getFirst()
                        .getText())
                .as(link.getHref())
                .isEqualTo(numbers(link.getText()).split(" ")[0]);
    }

    /** Those of the page, and of the cells of its tables. */
    private static List<FigureLink> links() {
        var links = new ArrayList<>(_find(FigureLink.class));
        for (Grid<?> grid : _find(Grid.class)) {
            cells(grid).forEach(links::add);
        }
        return links;
    }

    private static <T> Stream<FigureLink> cells(Grid<T> grid) {
        return grid.getColumns().stream()
                .filter(column -> column.getRenderer() instanceof ComponentRenderer)
                .flatMap(column -> items(grid).map(item -> cell(column, item)))
                .filter(FigureLink.class::isInstance)
                .map(FigureLink.class::cast);
    }

    private static <T> Stream<T> items(Grid<T> grid) {
        return grid.getGenericDataView().getItems();
    }

    @SuppressWarnings("unchecked")
    private static <T> Component cell(Grid.Column<T> column, T item) {
        return ((ComponentRenderer<Component, T>) column.getRenderer()).createComponent(item);
    }

    private Slice slice(Random random) {
        var from = YearMonth.of(2025, 10).plusMonths(random.nextInt(6));
        var slice = parameters.usual().withPeriod(new PeriodRange(from, from.plusMonths(4 + random.nextInt(8))));
        if (random.nextInt(3) == 0) {
            slice = slice.withRegion(RegionCode.of(List.of("35", "35.78", "52").get(random.nextInt(3))));
        }
        if (random.nextInt(3) == 0) {
            slice = slice.withSectors(random.nextBoolean() ? List.of("MAN") : List.of("KES", "MAN"));
        }
        if (random.nextInt(4) == 0) {
            slice = slice.withCentre("579344");
        }
        if (random.nextInt(3) == 0) {
            slice = slice.withSex(random.nextBoolean() ? Sex.L : Sex.P);
        }
        if (random.nextInt(4) == 0) {
            slice = slice.withDestination(random.nextBoolean() ? "KR" : "JP");
        }
        return random.nextInt(4) == 0
                ? slice.withAsOf(batches().get(random.nextInt(batches().size())))
                : slice;
    }

    private List<Integer> batches() {
        return jdbc.sql("select id from batch order by id").query(Integer.class).list();
    }
}
