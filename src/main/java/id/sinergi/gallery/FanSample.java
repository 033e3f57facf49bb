package id.sinergi.gallery;

import id.sinergi.chart.Fan;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.chart.TrendChart;

/** An invented forecast of the months after the last one that is known. */
final class FanSample {

    private FanSample() {}

    static TrendChart on(TrendChart chart) {
        return chart.withFan(new Fan(
                "Perkiraan (80%)",
                series("expected", "Perkiraan", chart, 2_050),
                series("low", "Perkiraan, batas bawah (80%)", chart, 1_400),
                series("high", "Perkiraan, batas atas (80%)", chart, 2_700)));
    }

    private static Series series(String key, String name, TrendChart chart, double monthly) {
        var last = chart.cumulative().points().getLast();
        var months = chart.categories().stream()
                .filter(month -> month.key().compareTo(last.key()) >= 0)
                .toList();
        return new Series(
                key,
                name,
                Role.ACTUAL,
                months.stream()
                        .map(month -> Point.of(month.key(), total(last) + months.indexOf(month) * monthly))
                        .toList());
    }

    private static double total(Point last) {
        var value = last.value();
        return value == null ? 0 : value;
    }
}
