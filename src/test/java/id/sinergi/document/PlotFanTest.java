package id.sinergi.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.chart.TrendChart;
import id.sinergi.document.Plot.Style;
import id.sinergi.drawing.ChartDrawing;
import id.sinergi.gallery.ChartSamples;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The fan of a forecast, in tables and in pictures. */
class PlotFanTest {

    private static final Locale INDONESIAN = SampleReport.INDONESIAN;

    private final TrendChart trend = (TrendChart)
            Objects.requireNonNull(new ChartSamples(INDONESIAN).all().get("trend"));
    private final Plot plot = new PlotReader(INDONESIAN).read(trend);

    @Test
    void theTableTellsWhatIsExpectedAndBothEndsFromTheLastKnownMonthOn() {
        var table = new SectionTables(INDONESIAN).plot(plot);

        assertThat(table.columns())
                .extracting(DataTable.Column::name)
                .containsSubsequence("Perkiraan", "Perkiraan, batas bawah (80%)", "Perkiraan, batas atas (80%)");
        assertThat(table.rows().get(7).subList(4, 7)).containsOnly(Cell.Empty.EMPTY);
        assertThat(table.rows().get(8).subList(4, 7))
                .containsOnly(table.rows().get(8).get(2));
        assertThat(table.rows().get(11).subList(4, 7)).doesNotContain(Cell.Empty.EMPTY);
    }

    @Test
    void aPictureShadesTheIntervalSoThatItIsSeenWithoutColour() {
        var shade = Palette.color(Palette.tint(Palette.ACTUAL, 0.2)).getRGB();

        assertThat(pixels(trend)).contains(shade);
        assertThat(pixels(new TrendChart(
                        trend.caption(),
                        trend.measure(),
                        trend.categories(),
                        trend.cumulative(),
                        trend.plan(),
                        trend.periodic())))
                .doesNotContain(shade);
        assertThat(plot.tracks(Style.EDGE)).hasSize(2);
        assertThat(plot.tracks(Style.DOTTED)).hasSize(1);
    }

    private static int[] pixels(TrendChart chart) {
        var image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        ChartDrawing.draw(chart, new Words(INDONESIAN), 10, canvas, new Rectangle2D.Double(0, 0, 600, 300));
        canvas.dispose();
        return image.getRGB(0, 0, 600, 300, null, 0, 600);
    }
}
