package id.sinergi.quality.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.chart.Category;
import id.sinergi.chart.Chart;
import id.sinergi.chart.TrendChart;
import id.sinergi.database.PostgresTest;
import id.sinergi.document.PlotReader;
import id.sinergi.indicator.Indicator;
import id.sinergi.quality.BreakAdministration;
import id.sinergi.security.UserRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An administrator notes a break of a series, and every chart of it shows where. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.ADMINISTRATOR)
class BreaksViewTest {

    // Of each test: the class is the same one in 2026 and in 2031.
    private final LocalDate day = DemoProgramme.until().withDayOfMonth(1).minusMonths(3);
    private final String period =
            "periode=%1$s-01..%1$s-12".formatted(DemoProgramme.until().getYear());

    @Autowired
    ApplicationContext context;

    @Autowired
    BreakAdministration administration;

    @BeforeEach
    void postThePeople() {
        DemoProgramme.in(context);
    }

    @AfterEach
    void leaveNothing() {
        administration.all().forEach(administration::remove);
    }

    @Test
    void aBreakIsAddedChangedAndRemovedOnItsPage() {
        note();
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);

        var opener = (Button) GridKt._getCellComponent(_get(Grid.class), 0, "day");
        assertThat(opener.getElement().getAttribute("aria-label")).contains("Sistem sumber baru");
        opener.click();
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Mencatat patahan deret");
        _click(_get(Button.class, spec -> spec.withText("Hapus")));

        assertThat(administration.all()).isEmpty();
    }

    @Test
    void aBreakWithoutIndicatorsIsRefusedInTheDialog() {
        UI.getCurrent().navigate("patahan");
        _click(_get(Button.class, spec -> spec.withText("Tambah patahan")));
        _setValue(_find(TextField.class).get(0), "Sistem sumber baru");
        _setValue(_find(TextField.class).get(1), "A new source system");
        _click(_get(Button.class, spec -> spec.withText("Simpan")));

        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Pilih sedikitnya satu ukuran.");
        assertThat(administration.all()).isEmpty();
    }

    @Test
    void theCourseOfItsIndicatorIsMarkedAndThatOfOthersIsNot() {
        open("", "ukuran=DILATIH&" + period);
        assertThat(marked()).as("of an overview that is remembered").isEmpty();
        note();

        open("", "ukuran=DILATIH&" + period);
        assertThat(marked()).singleElement().satisfies(category -> {
            assertThat(category.key()).isEqualTo(day.toString().substring(0, 7));
            assertThat(category.mark()).contains("Sistem sumber baru");
        });
        var plot = new PlotReader(Locale.of("id")).read(trend());
        assertThat(plot.breaks()).hasSize(1);
        assertThat(plot.notes().get(plot.breaks().iterator().next())).contains("Sistem sumber baru");

        open("", "ukuran=SERTIFIKAT_ORANG&" + period);
        assertThat(marked()).isEmpty();
    }

    @Test
    void thePageOfDataQualityListsIt() {
        note();

        open("mutu", "");
        assertThat(_get(Main.class).getElement().getTextRecursively())
                .contains("Patahan deret yang diketahui", "Sistem sumber baru");
    }

    private void note() {
        UI.getCurrent().navigate("patahan");
        _click(_get(Button.class, spec -> spec.withText("Tambah patahan")));
        _setValue(_get(DatePicker.class), day);
        _setValue(_find(TextField.class).get(0), "Sistem sumber baru");
        _setValue(_find(TextField.class).get(1), "A new source system");
        @SuppressWarnings("unchecked")
        CheckboxGroup<Indicator> indicators = _get(CheckboxGroup.class);
        _setValue(indicators, Set.of(Indicator.DILATIH));
        _click(_get(Button.class, spec -> spec.withText("Simpan")));
    }

    private static void open(String page, String query) {
        UI.getCurrent().navigate(page, QueryParameters.fromString(query));
    }

    private static TrendChart trend() {
        return _find(Chart.class).stream()
                .flatMap(chart -> chart.shown().stream())
                .filter(TrendChart.class::isInstance)
                .map(TrendChart.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Category> marked() {
        return trend().categories().stream()
                .filter(category -> Objects.nonNull(category.mark()))
                .toList();
    }
}
