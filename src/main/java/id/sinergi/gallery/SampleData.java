package id.sinergi.gallery;

import id.sinergi.chart.Caption;
import id.sinergi.chart.Category;
import id.sinergi.chart.Measure;
import id.sinergi.chart.TileMapChart;
import id.sinergi.chart.ValueFormat;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invented figures, places and words that the samples share. */
final class SampleData {

    static final Measure PEOPLE = new Measure("Orang dilatih", "orang", ValueFormat.INTEGER);
    static final Measure SHARE = new Measure("Capaian", "", ValueFormat.PERCENT);
    static final List<String> REGIONS = List.of(
            "Jawa Timur",
            "Lampung",
            "Jawa Tengah",
            "Jawa Barat",
            "Bali",
            "Sulawesi Selatan",
            "Banten",
            "Nusa Tenggara Barat",
            "Sumatera Utara");
    static final List<Double> MONTHLY = List.of(1320d, 1680d, 1905d, 1610d, 2240d, 2380d, 2105d, 2590d, 2582d, 610d);

    private SampleData() {}

    static Caption words(String title, String alternative) {
        return new Caption(title, alternative)
                .withFilters("Jan–Sep 2026 · Indonesia")
                .withStamp("per 12 Okt 2026 09.15 WIB")
                .withSource("Data contoh");
    }

    static List<Category> months(int count, Locale locale) {
        var first = YearMonth.of(2026, 1);
        return IntStream.range(0, count)
                .mapToObj(i -> Category.month(first.plusMonths(i), locale))
                .toList();
    }

    static RandomGenerator random(int seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    static List<TileMapChart.Place> places() {
        var grid = """
            AC,0,0 SU,1,1 KR,1,3 SB,2,1 RI,2,2 JA,3,2 BE,4,2 SS,4,3 BB,4,4 LA,5,3 BT,6,3 JK,5,4 JB,6,4
            JT,6,5 YO,7,5 JI,6,6 BA,6,7 NB,6,8 NT,6,9 KU,1,7 KB,2,5 KT,2,6 KI,2,7 KS,3,6 GO,1,10
            SA,1,11 ST,2,10 SR,2,9 SN,3,9 SG,3,10 MU,2,12 MA,3,12 PD,2,13 PB,3,13 PT,3,14 PA,2,15
            PE,3,15 PS,4,15
            """;
        return Stream.of(grid.strip().split("\\s+"))
                .map(tile -> tile.split(","))
                .map(tile -> new TileMapChart.Place(
                        tile[0], tile[0], "Provinsi " + tile[0], Integer.parseInt(tile[1]), Integer.parseInt(tile[2])))
                .toList();
    }
}
