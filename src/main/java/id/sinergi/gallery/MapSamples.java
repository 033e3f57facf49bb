package id.sinergi.gallery;

import id.sinergi.chart.Category;
import id.sinergi.chart.ChartDescription;
import id.sinergi.chart.HeatmapChart;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.chart.TileMapChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Tile maps and heat maps, with invented figures. */
final class MapSamples {

    private final Locale locale;

    MapSamples(Locale locale) {
        this.locale = locale;
    }

    TileMapChart tileMap() {
        var points = SampleData.places().stream()
                .filter(place -> !List.of("PD", "PT").contains(place.key()))
                .map(place -> switch (place.key()) {
                    case "PS" -> Point.suppressed(place.key());
                    case "GO" -> Point.of(place.key(), 0);
                    default -> judged(place.key(), trained(place.key().hashCode()));
                })
                .toList();
        return new TileMapChart(
                SampleData.words("Provinsi asal: orang dilatih", "Tertinggi: Jawa Timur 3.980 orang.")
                        .withSubtitle("Satu kotak satu provinsi · ketuk untuk masuk"),
                SampleData.PEOPLE,
                SampleData.places(),
                List.of(new Series("DILATIH", "Dilatih", Role.ACTUAL, points)),
                List.of(
                        new TileMapChart.Status(Role.GOOD, "Tercapai"),
                        new TileMapChart.Status(Role.WARN, "Perlu perhatian"),
                        new TileMapChart.Status(Role.BAD, "Kritis")),
                "NB");
    }

    private static Point judged(String key, double value) {
        var role = value > 900 ? Role.GOOD : value > 100 ? Role.WARN : Role.BAD;
        return Point.of(key, value).withRole(role);
    }

    TileMapChart tileMapByYear() {
        var years = IntStream.rangeClosed(2021, 2026)
                .mapToObj(year -> new Series(
                        String.valueOf(year),
                        String.valueOf(year),
                        Role.ACTUAL,
                        SampleData.places().stream()
                                .map(place -> Point.of(
                                        place.key(),
                                        Math.round(trained(place.key().hashCode()) * (year - 2020) / 6.0)))
                                .toList()))
                .toList();
        return new TileMapChart(
                SampleData.words("Provinsi asal menurut tahun", "Jawa Timur tertinggi di setiap tahun."),
                SampleData.PEOPLE,
                SampleData.places(),
                years,
                List.of(),
                "");
    }

    private static double trained(int seed) {
        return Math.round(Math.exp(SampleData.random(seed).nextDouble(1, 8.3)));
    }

    HeatmapChart heatmap() {
        return heatmap("Provinsi per bulan", 9, SampleData.months(12, locale));
    }

    private static HeatmapChart heatmap(String title, int rowCount, List<Category> columns) {
        var random = SampleData.random(rowCount);
        var rows = new ArrayList<Series>();
        for (var r = 0; r < rowCount; r++) {
            var points = new ArrayList<Point>();
            for (var column : columns) {
                var value = Math.round(Math.exp(random.nextDouble(0, 6.5)) - 1);
                if (value == 3) {
                    points.add(Point.suppressed(column.key()));
                } else if (value != 2) {
                    points.add(Point.of(column.key(), value));
                }
            }
            rows.add(new Series(
                    "P" + r,
                    r < SampleData.REGIONS.size() ? SampleData.REGIONS.get(r) : "Provinsi " + (r + 1),
                    Role.ACTUAL,
                    points));
        }
        return new HeatmapChart(
                SampleData.words(title, "Makin gelap makin banyak orang dilatih."), SampleData.PEOPLE, columns, rows);
    }

    /** Provinces by months over three years. */
    ChartDescription wideHeatmap() {
        return heatmap("Provinsi per bulan, tiga tahun", 38, SampleData.months(36, locale));
    }
}
