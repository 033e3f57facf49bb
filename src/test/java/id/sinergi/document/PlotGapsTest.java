package id.sinergi.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.chart.Category;
import id.sinergi.chart.TrendChart;
import id.sinergi.drawing.ChartDrawing;
import id.sinergi.gallery.ChartSamples;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A month that nobody has sent and a break of the series in files: a gap with a word, and a line with its reason. */
class PlotGapsTest {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final int BROKEN = 2;
    private static final int MISSING = 4;

    private final TrendChart trend =
            (TrendChart) new ChartSamples(INDONESIAN).all().get("trend");

    @Test
    void aMissingMonthIsAnEmptyCellAndSaidToBeMissing() {
        var plot = new PlotReader(INDONESIAN).read(trend);
        var row = new SectionTables(INDONESIAN).plot(plot).rows().get(MISSING);

        assertThat(plot.tracks().subList(0, 2))
                .allSatisfy(track -> assertThat(track.value(MISSING)).isNull());
        assertThat(row.get(1)).isEqualTo(Cell.Empty.EMPTY);
        assertThat(row.getLast()).isEqualTo(Cell.of("Belum ada data"));
    }

    @Test
    void aBreakIsNotedBesideItsMonth() {
        var plot = new PlotReader(INDONESIAN).read(trend);

        assertThat(plot.breaks()).containsExactly(BROKEN);
        assertThat(plot.notes().get(BROKEN)).isEqualTo("1 Mar 2026: sistem sumber baru");
        assertThat(plot.parts(2))
                .extracting(Plot::breaks)
                .filteredOn(breaks -> !breaks.isEmpty())
                .hasSize(1);
    }

    @Test
    void aBreakIsDrawnAsALine() {
        var unbroken = new TrendChart(
                trend.caption(),
                trend.measure(),
                trend.categories().stream()
                        .map(month -> new Category(month.key(), month.label(), month.name()))
                        .toList(),
                trend.cumulative(),
                trend.plan(),
                trend.fan(),
                trend.periodic());

        assertThat(pixels(trend)).isNotEqualTo(pixels(unbroken));
        assertThat(pixels(unbroken)).isEqualTo(pixels(unbroken));
    }

    private static List<Integer> pixels(TrendChart chart) {
        var image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        ChartDrawing.draw(chart, new Words(INDONESIAN), 10, canvas, new Rectangle2D.Double(0, 0, 600, 300));
        canvas.dispose();
        return Arrays.stream(image.getRGB(0, 0, 600, 300, null, 0, 600)).boxed().toList();
    }
}
