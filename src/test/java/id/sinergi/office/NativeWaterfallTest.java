package id.sinergi.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.chart.Caption;
import id.sinergi.chart.Item;
import id.sinergi.chart.Measure;
import id.sinergi.chart.ValueFormat;
import id.sinergi.chart.WaterfallChart;
import id.sinergi.document.ChartSection;
import id.sinergi.document.Floating;
import id.sinergi.document.PlotReader;
import id.sinergi.document.SampleReport;
import id.sinergi.gallery.ChartSamples;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bar of a waterfall is stacked from where the one before it ended to where it ends. */
class NativeWaterfallTest {

    private static final Measure PEOPLE = new Measure("Orang", "orang", ValueFormat.INTEGER);
    private static final String BASE = "Alas (tidak tampak)";
    private static final String NUMBER = "Ruang angka";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void barsStandWhereTheStepsLead(long seed) throws IOException {
        var chart = random(new Random(seed));
        var bars = Floating.of(new PlotReader(SampleReport.INDONESIAN).read(chart));
        var document = SampleReport.document(SampleReport.INDONESIAN, List.of(new ChartSection("", chart, List.of())));
        try (var workbook = XlsxReportWriterTest.written(document)) {
            var drawn = workbook.getSheetAt(1).getDrawingPatriarch().getCharts().getFirst();
            var columns = drawn.getCTChart().getPlotArea().getBarChartArray(0).getSerList();
            for (int i = 0; i < bars.size(); i++) {
                double above = 0;
                double below = 0;
                double base = 0;
                for (var column : columns) {
                    double length = Double.parseDouble(column.getVal()
                            .getNumRef()
                            .getNumCache()
                            .getPtArray(i)
                            .getV());
                    var name = column.getTx()
                            .getStrRef()
                            .getStrCache()
                            .getPtArray(0)
                            .getV();
                    base += name.equals(BASE) ? length : 0;
                    above += name.equals(NUMBER) ? 0 : Math.max(0, length);
                    below += name.equals(NUMBER) ? 0 : Math.min(0, length);
                }
                var bar = bars.get(i);
                assertThat(above).isCloseTo(Math.max(0, bar.most()), within(1e-9));
                assertThat(below).isCloseTo(Math.min(0, bar.least()), within(1e-9));
                boolean crosses = bar.least() < 0 && bar.most() > 0;
                assertThat(Math.abs(base))
                        .isCloseTo(
                                bar.whole() || crosses ? 0 : Math.min(Math.abs(bar.least()), Math.abs(bar.most())),
                                within(1e-9));
            }
        }
    }

    @Test
    void theLegendNamesOnlyWhatIsSeenAndNumbersHaveTheirSigns() throws IOException {
        var chart = Objects.requireNonNull(
                new ChartSamples(SampleReport.INDONESIAN).all().get("waterfall"));
        var document = SampleReport.document(SampleReport.INDONESIAN, List.of(new ChartSection("", chart, List.of())));
        try (var workbook = XlsxReportWriterTest.written(document)) {
            var drawn = workbook.getSheetAt(1)
                    .getDrawingPatriarch()
                    .getCharts()
                    .getFirst()
                    .getCTChart();
            var columns = drawn.getPlotArea().getBarChartArray(0).getSerList();
            var hidden = drawn.getLegend().getLegendEntryList().stream()
                    .map(entry -> columns.get((int) entry.getIdx().getVal())
                            .getTx()
                            .getStrRef()
                            .getStrCache()
                            .getPtArray(0)
                            .getV());
            assertThat(hidden).containsExactly(BASE, NUMBER);
            assertThat(columns.getLast().getDLbls().getDLblList().stream()
                            .map(label -> label.getTx()
                                    .getRich()
                                    .getPArray(0)
                                    .getRArray(0)
                                    .getT()))
                    .containsExactly("4.120", "+820", "+512", "−430", "+265", "−120", "+143", "5.310");
        }
    }

    /** Often across zero. */
    private static WaterfallChart random(Random random) {
        double start = random.nextInt(200);
        var steps = IntStream.range(0, 8)
                .mapToObj(i -> Item.of("S" + i, "Langkah " + i, random.nextInt(-120, 120)))
                .toList();
        double end = start
                + steps.stream()
                        .mapToDouble(step -> Objects.requireNonNull(step.point().value()))
                        .sum();
        return new WaterfallChart(
                new Caption("Perubahan", "Perubahan"),
                PEOPLE,
                Item.of("before", "Sebelum", start),
                steps,
                Item.of("after", "Sesudah", end));
    }
}
