package id.sinergi.gallery;

import id.sinergi.chart.Category;
import id.sinergi.chart.ColumnChart;
import id.sinergi.chart.LineChart;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.chart.Sparkline;
import id.sinergi.chart.TrendChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Charts over months and over years, with invented figures. */
final class CourseSamples {

    private final Locale locale;

    CourseSamples(Locale locale) {
        this.locale = locale;
    }

    /** One month is missing, and at another one the series breaks. */
    TrendChart trend() {
        var months = new ArrayList<>(SampleData.months(12, locale));
        var periodic = new ArrayList<Point>();
        var cumulative = new ArrayList<Point>();
        var total = 0.0;
        for (var i = 0; i < 9; i++) {
            var key = months.get(i).key();
            total += SampleData.MONTHLY.get(i);
            periodic.add(Point.of(key, SampleData.MONTHLY.get(i)));
            cumulative.add(Point.of(key, total).withNote(i == 8 ? "−8%" : ""));
        }
        periodic.add(Point.incomplete(months.get(9).key(), SampleData.MONTHLY.get(9), "Okt: 3 dari 7 balai"));
        periodic.set(4, Point.missing(months.get(4).key()));
        cumulative.remove(4);
        months.set(2, months.get(2).withMark("1 Mar 2026: sistem sumber baru"));
        return new TrendChart(
                SampleData.words(
                        "Orang dilatih: kumulatif terhadap rencana, dan per bulan",
                        "18.412 orang hingga September, 8% di bawah rencana."),
                SampleData.PEOPLE,
                months,
                new Series("total", "Kumulatif", Role.ACTUAL, cumulative),
                new Series("plan", "Rencana", Role.TARGET, plan(months)),
                new Series("month", "Per bulan", Role.ACTUAL, periodic));
    }

    private static List<Point> plan(List<Category> months) {
        return IntStream.range(0, months.size())
                .mapToObj(i -> Point.of(months.get(i).key(), Math.round(26_600 * (i + 1) / 12.0)))
                .toList();
    }

    LineChart line() {
        var months = SampleData.months(12, locale);
        return new LineChart(
                SampleData.words("Dilatih menurut sektor", "Manufaktur tertinggi di setiap bulan."),
                SampleData.PEOPLE,
                months,
                List.of(
                        curve("MAN", "Manufaktur", Role.CATEGORY, months, 900, 60, 3),
                        curve("KES", "Kesehatan", Role.CATEGORY, months, 520, 22, 5),
                        curve("PAR", "Pariwisata", Role.CATEGORY, months, 260, 12, 7)));
    }

    ColumnChart column() {
        var months = SampleData.months(8, locale);
        var points = new ArrayList<Point>();
        for (var i = 0; i < 8; i++) {
            var key = months.get(i).key();
            points.add(
                    switch (i) {
                        case 2 -> Point.suppressed(key);
                        case 4 -> Point.missing(key);
                        case 7 -> Point.incomplete(key, SampleData.MONTHLY.get(i), "1 dari 7 balai");
                        default -> Point.of(key, SampleData.MONTHLY.get(i));
                    });
        }
        return new ColumnChart(
                SampleData.words(
                        "Dilatih per bulan, dengan celah",
                        "Tertinggi Agustus 2.590 orang; Maret disembunyikan, Mei belum ada."),
                SampleData.PEOPLE,
                months,
                List.of(new Series("DILATIH", "Dilatih", Role.ACTUAL, points)));
    }

    /** Nobody has reported yet. */
    ColumnChart empty() {
        return new ColumnChart(
                SampleData.words("Belum ada laporan", "Tidak ada data."),
                SampleData.PEOPLE,
                SampleData.months(12, locale),
                List.of());
    }

    Sparkline sparkline() {
        var months = SampleData.months(9, locale);
        return new Sparkline(
                SampleData.words("Dilatih", "Naik dari 1.320 pada Januari ke 2.582 pada September."),
                SampleData.PEOPLE,
                months,
                new Series(
                        "DILATIH",
                        "Dilatih",
                        Role.ACTUAL,
                        IntStream.range(0, 9)
                                .mapToObj(i -> Point.of(months.get(i).key(), SampleData.MONTHLY.get(i)))
                                .toList()));
    }

    private static Series curve(
            String key, String name, Role role, List<Category> months, double start, double growth, int seed) {
        var random = SampleData.random(seed);
        var points = IntStream.range(0, months.size())
                .mapToObj(i -> Point.of(
                        months.get(i).key(), Math.round(start + growth * i + random.nextDouble(-0.12, 0.12) * start)))
                .toList();
        return new Series(key, name, role, points);
    }
}
