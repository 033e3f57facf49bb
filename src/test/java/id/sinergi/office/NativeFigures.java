package id.sinergi.office;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;

/** The numbers that a native chart shows, read back from the file's own chart. */
public final class NativeFigures {

    private NativeFigures() {}

    /** One list for each series; gaps are null. */
    public static List<List<@Nullable Double>> of(XDDFChart chart) {
        var area = chart.getCTChart().getPlotArea();
        return Stream.of(
                        area.getBarChartList().stream()
                                .flatMap(bars -> bars.getSerList().stream())
                                .map(series -> series.getVal()),
                        area.getAreaChartList().stream()
                                .flatMap(areas -> areas.getSerList().stream())
                                .map(series -> series.getVal()),
                        area.getLineChartList().stream()
                                .flatMap(lines -> lines.getSerList().stream())
                                .map(series -> series.getVal()),
                        area.getDoughnutChartList().stream()
                                .flatMap(rings -> rings.getSerList().stream())
                                .map(series -> series.getVal()))
                .flatMap(sources -> sources)
                .map(CTNumDataSource::getNumRef)
                .map(reference -> values(reference.getNumCache()))
                .toList();
    }

    /** The labels that its first series stands over. */
    public static List<String> categories(XDDFChart chart) {
        var area = chart.getCTChart().getPlotArea();
        var first = Stream.of(
                        area.getBarChartList().stream()
                                .flatMap(bars -> bars.getSerList().stream())
                                .map(series -> series.getCat()),
                        area.getLineChartList().stream()
                                .flatMap(lines -> lines.getSerList().stream())
                                .map(series -> series.getCat()))
                .flatMap(sources -> sources)
                .findFirst()
                .orElseThrow();
        return first.getStrRef().getStrCache().getPtList().stream()
                .map(point -> point.getV())
                .toList();
    }

    private static List<@Nullable Double> values(CTNumData data) {
        var values = new @Nullable Double[(int) data.getPtCount().getVal()];
        data.getPtList().forEach(point -> values[(int) point.getIdx()] = Double.valueOf(point.getV()));
        return Arrays.asList(values);
    }
}
