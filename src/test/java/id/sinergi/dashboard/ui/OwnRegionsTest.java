package id.sinergi.dashboard.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.chart.Chart;
import id.sinergi.chart.ChartDescription;
import id.sinergi.database.PostgresTest;
import id.sinergi.security.UserRole;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** No page takes the regions of a viewer of two provinces for the country: not in its text, its charts or its fields. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(
        role = UserRole.MANAGER,
        regions = {3500, 5200})
class OwnRegionsTest {

    /** The country where it is meant as a place, not in the name of a ministry, of the workers or of a format. */
    private static final Pattern COUNTRY = Pattern.compile("(?<![Mm]igran |Excel )\\bIndonesia\\b");

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void postThePeople() {
        DemoProgramme.in(context);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beranda",
                "",
                "wilayah",
                "wilayah/35",
                "sektor",
                "sektor/MAN",
                "balai",
                "balai/579344",
                "negara",
                "negara/KR",
                "angkatan",
                "tinjauan",
                "menunggu",
                "matriks",
                "perlu-dilihat",
                "rekonsiliasi",
                "bandingkan?menurut=region&dengan=35&dengan=52",
                "bandingkan?menurut=periode-lain",
                "mutu",
                "laporan",
                "arsip",
                "tampilan",
                "dinding"
            })
    void noPageTakesTheOwnRegionsForTheCountry(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());

        var said =
                Stream.of(texts(), captions(), fields()).flatMap(some -> some).collect(Collectors.joining("\n"));
        assertThat(said).isNotBlank();
        assertThat(said.lines().filter(line -> COUNTRY.matcher(line).find()))
                .as(address)
                .isEmpty();
    }

    private static Stream<String> texts() {
        return _find(Main.class).stream().map(main -> main.getElement().getTextRecursively());
    }

    private static Stream<String> captions() {
        return _find(Chart.class).stream()
                .flatMap(chart -> chart.shown().stream())
                .map(ChartDescription::caption)
                .flatMap(caption ->
                        Stream.of(caption.title(), caption.subtitle(), caption.alternative(), caption.filters()));
    }

    /** What fields show as their value. */
    @SuppressWarnings("unchecked")
    private static Stream<String> fields() {
        var combos = _find(ComboBox.class).stream()
                .map(one -> (ComboBox<Object>) one)
                .filter(one -> one.getValue() != null)
                .map(one -> one.getItemLabelGenerator().apply(one.getValue()));
        var selects = _find(Select.class).stream()
                .map(one -> (Select<Object>) one)
                .filter(one -> one.getValue() != null && one.getItemLabelGenerator() != null)
                .map(one -> one.getItemLabelGenerator().apply(one.getValue()));
        return Stream.concat(combos, selects);
    }
}
