package id.sinergi.dashboard.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import id.sinergi.dashboard.Headline;
import id.sinergi.dashboard.RegionTable.Row;
import id.sinergi.language.Figures;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The months of a region as a small line in a grid. */
final class RegionCourse {

    private static final int WIDTH = 84;
    private static final int HEIGHT = 20;

    private RegionCourse() {}

    static LitRenderer<Row> renderer(Locale locale) {
        return LitRenderer.<Row>of("<svg width='84' height='20' role='img' aria-label=${item.words}>"
                        + "<polyline points=${item.points} fill='none' stroke='var(--actual)' stroke-width='1.5' />"
                        + "</svg>")
                .withProperty("points", RegionCourse::points)
                .withProperty("words", row -> words(row, locale));
    }

    private static String points(Row row) {
        var months = row.course();
        double most = months.stream().mapToLong(Headline.Month::value).max().orElse(0);
        double step = months.size() < 2 ? 0 : (double) (WIDTH - 4) / (months.size() - 1);
        return IntStream.range(0, months.size())
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        2 + i * step,
                        most == 0
                                ? HEIGHT - 2
                                : HEIGHT - 2 - (HEIGHT - 4) * months.get(i).value() / most))
                .collect(Collectors.joining(" "));
    }

    private static String words(Row row, Locale locale) {
        return row.course().stream()
                .map(month -> Figures.in(locale).number(month.value()))
                .collect(Collectors.joining(", "));
    }
}
