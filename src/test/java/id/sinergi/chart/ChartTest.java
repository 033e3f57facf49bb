package id.sinergi.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the component behaves on the server. */
class ChartTest {

    private final ChartDescription bar = ChartPage.sample("bar");

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup();
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void sendsItsDescriptionAsOnePropertyInTheLanguageOfTheUser() {
        var chart = new Chart(bar);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().add(chart);

        assertThat(state(chart).at("/description/kind").asString()).isEqualTo("bar");
        assertThat(state(chart).at("/locale").asString()).isEqualTo("en");
        UI.getCurrent().setLocale(Locale.of("id"));
        assertThat(state(chart).at("/locale").asString()).isEqualTo("id");
    }

    @Test
    void keepsWhatItShowsWhenItIsDetachedAndAttachedAgain() {
        var chart = new Chart(bar);
        UI.getCurrent().add(chart);
        UI.getCurrent().remove(chart);
        chart.show(ChartPage.sample("funnel"));
        UI.getCurrent().add(chart);

        assertThat(state(chart).at("/description/kind").asString()).isEqualTo("funnel");
        assertThat(chart.shown()).containsInstanceOf(FunnelChart.class);
    }

    @Test
    void tellsListenersOnlyOfKeysAndGesturesThatThereAre() {
        var chart = new Chart(ChartPage.sample("bar-states"));
        var heard = new ArrayList<ChartSelect>();
        chart.addSelectListener(heard::add);
        for (var key : List.of("MAN", "KON", "IKN", "' OR 1=1", "")) {
            ComponentUtil.fireEvent(chart, new Chart.SelectEvent(chart, true, key, "", "drill"));
        }
        ComponentUtil.fireEvent(chart, new Chart.SelectEvent(chart, true, "MAN", "another", "filter"));
        ComponentUtil.fireEvent(chart, new Chart.SelectEvent(chart, true, "KES", "", "filter"));
        ComponentUtil.fireEvent(chart, new Chart.SelectEvent(chart, true, "KES", "", "add"));
        ComponentUtil.fireEvent(chart, new Chart.SelectEvent(chart, true, "KES", "", "drop table"));

        assertThat(heard)
                .containsExactly(
                        new ChartSelect("MAN", "", ChartSelect.Gesture.DRILL),
                        new ChartSelect("KES", "", ChartSelect.Gesture.FILTER),
                        new ChartSelect("KES", "", ChartSelect.Gesture.ADD));
    }

    @Test
    void letsValuesBeChosenOnlyWhileSomebodyListens() {
        var chart = new Chart(bar);
        UI.getCurrent().add(chart);
        assertThat(state(chart).at("/selectable").asBoolean()).isFalse();
        var registration = chart.addSelectListener(select -> {});
        assertThat(state(chart).at("/selectable").asBoolean()).isTrue();
        registration.remove();
        assertThat(state(chart).at("/selectable").asBoolean()).isFalse();
    }

    @Test
    void everyKindKnowsTheKeysItShows() {
        assertThat(ChartPage.sample("trend").contains("2026-09", "total")).isTrue();
        assertThat(ChartPage.sample("trend").contains("2026-11", "total")).isFalse();
        assertThat(ChartPage.sample("heatmap").contains("2026-01", "P0")).isTrue();
        assertThat(ChartPage.sample("heatmap").contains("P0", "2026-01")).isFalse();
        assertThat(ChartPage.sample("sparkline").contains("2026-01", "DILATIH")).isTrue();
        assertThat(ChartPage.sample("column").contains("2026-03", "DILATIH"))
                .as("suppressed")
                .isFalse();
    }

    @Test
    void refusesChartsThatWouldSaySomethingWrong() {
        var caption = new Caption("Title", "Alternative");
        var measure = new Measure("People", "people", ValueFormat.INTEGER);
        var twice = List.of(Item.of("A", "First", 1), Item.of("A", "Second", 2));

        assertThatThrownBy(() -> new Caption("Title", " ")).hasMessageContaining("text alternative");
        assertThatThrownBy(() -> new BarChart(caption, measure, twice)).hasMessageContaining("share the key A");
        assertThatThrownBy(() -> new FunnelChart(caption, measure, List.of(Item.of("A", "First", -1))))
                .hasMessageContaining("not negative");
        assertThatThrownBy(() -> Point.of("A", Double.NaN)).hasMessageContaining("finite");
        assertThatThrownBy(() -> new Point("A", 3.0, Point.State.SUPPRESSED, null, null, null, ""))
                .hasMessageContaining("neither missing nor suppressed");
        assertThatThrownBy(() -> new LineChart(
                        caption,
                        measure,
                        List.of(new Category("A", "A")),
                        List.of(new Series("S", "S", Role.ACTUAL, List.of(Point.of("B", 1))))))
                .hasMessageContaining("no category has the key B");
    }

    @Test
    void aTileMapLetsEveryPlaceBeChosenAndKeepsItsValuesWithoutTheMap() {
        var caption = new Caption("Title", "Alternative");
        var measure = new Measure("People", "people", ValueFormat.INTEGER);
        var places = List.of(
                new TileMapChart.Place("35", "JI", "Jawa Timur", 6, 6),
                new TileMapChart.Place("51", "BA", "Bali", 6, 7),
                new TileMapChart.Place("91", "PA", "Papua", 2, 15));
        var layer = new Series(
                "DILATIH",
                "Dilatih",
                Role.ACTUAL,
                List.of(Point.of("51", 640), Point.of("35", 3_980), Point.missing("91")));
        var map = new TileMapChart(caption, measure, places, layer);

        assertThat(map.contains("91", "DILATIH")).isTrue();
        assertThat(map.contains("99", "DILATIH")).isFalse();
        assertThat(map.contains("91", "SEKTOR")).isFalse();
        assertThat(((BarChart) map.withoutMap()).items())
                .extracting(Item::label)
                .containsExactly("Jawa Timur", "Bali");
        assertThatThrownBy(() -> new TileMapChart(
                        caption,
                        measure,
                        List.of(places.get(0), new TileMapChart.Place("34", "YO", "Yogyakarta", 6, 6)),
                        layer))
                .hasMessageContaining("share the key 6, 6");
    }

    @Test
    void survivesTheSerializationOfASession() throws Exception {
        var chart = new Chart(bar);
        chart.addSelectListener(select -> {});
        try (var out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            out.writeObject(chart);
        }
    }

    private static JsonNode state(Chart chart) {
        return new JsonMapper().readTree(chart.getElement().getProperty("state"));
    }
}
