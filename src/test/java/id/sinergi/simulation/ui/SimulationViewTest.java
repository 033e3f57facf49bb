package id.sinergi.simulation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.component.PageLink;
import id.sinergi.database.PostgresTest;
import id.sinergi.report.ExportMenu;
import id.sinergi.security.UserRole;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a manager assumes changes the simulation beside the forecast, stands in the address and is never a file. */
@Tag("undated")
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.MANAGER)
class SimulationViewTest {

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void post() {
        DemoProgramme.in(context);
    }

    @AfterEach
    void tell() {
        UI.getCurrent().setLocale(Locale.of("id"));
    }

    @Test
    void theCourseOfACountLeadsThereAndNothingIsExported() {
        open("wilayah/35?periode=2026-01..2026-12&ukuran=DITEMPATKAN");

        open(_find(PageLink.class).stream()
                .filter(link -> link.getText().equals("Andai lajunya lain?"))
                .findFirst()
                .orElseThrow()
                .getHref());

        assertThat(address()).isEqualTo("andai");
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getQueryString())
                .contains("wilayah=35");
        assertThat(text()).contains("Simulasi").contains("bukan hasil hitungan").contains("(simulasi)");
        _assertNone(ExportMenu.class);
    }

    @Test
    void anAssumptionStandsInTheAddressAndMovesTheSimulationAlone() {
        open("andai?periode=2026-01..2026-12");
        var asItIs = figures();
        assertThat(asItIs.get(0)).isEqualTo(asItIs.get(1).replace(" (simulasi)", ""));

        _setValue(field("Dilatih per bulan"), 0.0);

        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getQueryString())
                .contains("laju=0");
        var assumed = figures();
        assertThat(assumed.get(0)).isEqualTo(asItIs.get(0));
        assertThat(number(assumed.get(1))).isLessThan(number(assumed.get(0)));
        assertThat(_find(PageLink.class).stream().map(PageLink::getText)).contains("Kembali ke apa adanya");
    }

    @Test
    void whatCannotBeAssumedIsRefusedWithASentenceAndChangesNothing() {
        open("andai?periode=2026-01..2026-12");
        var asItIs = figures();

        _setValue(field("Tingkat sertifikasi (%)"), 120.0);
        assertThat(field("Tingkat sertifikasi (%)").getErrorMessage()).isEqualTo("Tidak ada tingkat di atas 100%.");
        assertThat(field("Tingkat sertifikasi (%)").isInvalid()).isTrue();

        open("andai?periode=2026-01..2026-12&laju=-3&sertifikasi=abc");
        assertThat(field("Dilatih per bulan").getErrorMessage()).isEqualTo("Kurang dari nol tidak dapat diandaikan.");
        assertThat(text()).contains("sertifikasi=abc");
        assertThat(figures()).isEqualTo(asItIs);
    }

    @Test
    void aYearThatDoesNotRunHasNoSimulationAndSaysWhy() {
        open("andai?periode=2025-01..2025-12");

        assertThat(text()).contains("Periode ini tidak memuat bulan dari tahun berjalan");
        assertThat(_find(NumberField.class)).isEmpty();
    }

    @Test
    void englishSaysTheSame() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open("andai?periode=2026-01..2026-12&laju=10");

        assertThat(text()).contains("What if", "Simulation", "(simulation)", "Back to how it is");
    }

    private List<String> figures() {
        return _get(SimulationView.class)
                .getElement()
                .getChildren()
                .flatMap(SimulationViewTest::all)
                .filter(element -> "simulation-figure".equals(element.getAttribute("class")))
                .map(element -> element.getText())
                .toList();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(SimulationViewTest::all));
    }

    private static long number(String figure) {
        return Long.parseLong(figure.replaceAll("\\D", ""));
    }

    private static NumberField field(String label) {
        return _get(NumberField.class, spec -> spec.withLabel(label));
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private static String text() {
        return _get(SimulationView.class).getElement().getTextRecursively();
    }

    private static void open(String path) {
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
