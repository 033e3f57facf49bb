package id.sinergi.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One description of every kind and state, with invented figures, for the gallery and the contract tests. */
public final class ChartSamples {

    private static final Measure PEOPLE = new Measure("Orang dilatih", "orang", ValueFormat.INTEGER);
    private static final Measure SHARE = new Measure("Capaian", "", ValueFormat.PERCENT);
    private static final List<String> REGIONS = List.of(
            "Jawa Timur",
            "Lampung",
            "Jawa Tengah",
            "Jawa Barat",
            "Bali",
            "Sulawesi Selatan",
            "Banten",
            "Nusa Tenggara Barat",
            "Sumatera Utara");
    private static final double[] MONTHLY = {1320, 1680, 1905, 1610, 2240, 2380, 2105, 2590, 2582, 610};

    private static final List<TileMapChart.Place> PROVINCES = places();

    private final Locale locale;

    public ChartSamples(Locale locale) {
        this.locale = locale;
    }

    /** Every sample under a name of its own, in the order of the gallery. */
    public Map<String, ChartDescription> all() {
        var all = new LinkedHashMap<String, ChartDescription>();
        all.put("trend", trend());
        all.put("bar", bar());
        all.put("bar-states", barStates());
        all.put("funnel", funnel());
        all.put("line", line());
        all.put("area", area());
        all.put("column", column());
        all.put("grouped", grouped());
        all.put("stacked", stacked(StackedChart.Scale.VALUE));
        all.put("stacked-share", stacked(StackedChart.Scale.SHARE));
        all.put("fan", fan());
        all.put("dumbbell", dumbbell());
        all.put("donut", donut());
        all.put("treemap", treemap());
        all.put("gauge", gauge());
        all.put("heatmap", heatmap());
        all.put("tilemap", tileMap());
        all.put("tilemap-years", tileMapByYear());
        all.put("sparkline", sparkline());
        all.put("empty", new ColumnChart(words("Belum ada laporan", "Tidak ada data."), PEOPLE, months(12), List.of()));
        all.put("suppressed", allSuppressed());
        return all;
    }

    /** As many bars as there are regencies. */
    public ChartDescription manyBars(int count) {
        var items = IntStream.range(0, count)
                .mapToObj(i -> Item.of("R" + i, "Kabupaten " + (i + 1), (count - i) * 13.0))
                .toList();
        return new BarChart(words("Semua kabupaten dan kota", "Tertinggi: Kabupaten 1."), PEOPLE, items);
    }

    /** Provinces by months over three years. */
    public ChartDescription wideHeatmap() {
        return heatmap("Provinsi per bulan, tiga tahun", 38, months(36));
    }

    private TrendChart trend() {
        var months = months(12);
        var periodic = new ArrayList<Point>();
        var cumulative = new ArrayList<Point>();
        var plan = new ArrayList<Point>();
        var total = 0.0;
        for (var i = 0; i < 12; i++) {
            var key = months.get(i).key();
            plan.add(Point.of(key, Math.round(26_600 * (i + 1) / 12.0)));
            if (i < 9) {
                total += MONTHLY[i];
                periodic.add(Point.of(key, MONTHLY[i]));
                cumulative.add(Point.of(key, total).withNote(i == 8 ? "−8%" : ""));
            }
        }
        periodic.add(Point.incomplete(months.get(9).key(), MONTHLY[9], "Okt: 3 dari 7 balai"));
        return new TrendChart(
                words(
                        "Orang dilatih: kumulatif terhadap rencana, dan per bulan",
                        "18.412 orang hingga September, 8% di bawah rencana."),
                PEOPLE,
                months,
                new Series("total", "Kumulatif", Role.ACTUAL, cumulative),
                new Series("plan", "Rencana", Role.TARGET, plan),
                new Series("month", "Per bulan", Role.ACTUAL, periodic),
                List.of());
    }

    private BarChart bar() {
        double[] reached = {104.2, 101.1, 97.8, 93.4, 91.0, 88.7, 84.3, 71.5, 66.0};
        String[] people = {"3.980", "1.120", "3.402", "3.610", "640", "610", "540", "1.880", "498"};
        var items = IntStream.range(0, reached.length)
                .mapToObj(i ->
                        new Item(REGIONS.get(i), achieved("P" + i, reached[i]).withNote(people[i])))
                .toList();
        return new BarChart(
                words("Peringkat provinsi", "Tertinggi: Jawa Timur 104,2%. Terendah: Sumatera Utara 66,0%.")
                        .withSubtitle("Capaian terhadap target s.d. TW III"),
                SHARE,
                items);
    }

    private static Point achieved(String key, double value) {
        var point = Point.of(key, value).withTarget(100);
        return value < 75 ? point.withRole(Role.BAD) : point;
    }

    private BarChart barStates() {
        return new BarChart(
                words("Sektor pelatihan", "Tertinggi: Manufaktur 11.420 orang.")
                        .withSubtitle("Dilatih; garis abu-abu: tahun lalu"),
                PEOPLE,
                List.of(
                        new Item(
                                "Manufaktur",
                                Point.of("MAN", 11_420).withPrevious(9_900).withNote("62,0%")),
                        new Item(
                                "Kesehatan",
                                Point.incomplete("KES", 6_105, "33,4%").withPrevious(5_100)),
                        new Item(
                                "Pariwisata",
                                Point.of("PAR", 1_644).withPrevious(1_710).withNote("8,9%")),
                        new Item("Konstruksi", Point.missing("KON")),
                        new Item("Pengolahan hasil perikanan dan kelautan", Point.suppressed("IKN")),
                        new Item(
                                "Lainnya (7)",
                                Point.of("LAIN", 408).withRole(Role.PREVIOUS).withNote("2,2%"))));
    }

    private FunnelChart funnel() {
        return new FunnelChart(
                words("Dari pelatihan ke penempatan", "Dari 21.480 orang yang mulai, 8.077 ditempatkan dalam 12 bulan.")
                        .withSubtitle("Angkatan selesai Okt 2024–Sep 2025 (sudah matang)"),
                PEOPLE,
                List.of(
                        Item.of("ENROLLED", "Mulai pelatihan", 21_480),
                        Item.of("TRAINED", "Selesai dilatih", 19_310),
                        Item.of("ASSESSED", "Diuji", 17_702),
                        Item.of("CERTIFIED", "Kompeten", 15_240),
                        Item.of("PLACED", "Ditempatkan ≤ 12 bulan", 8_077)));
    }

    private LineChart line() {
        var months = months(12);
        return new LineChart(
                words("Dilatih menurut sektor", "Manufaktur tertinggi di setiap bulan."),
                PEOPLE,
                months,
                List.of(
                        curve("MAN", "Manufaktur", Role.CATEGORY, months, 900, 60, 3),
                        curve("KES", "Kesehatan", Role.CATEGORY, months, 520, 22, 5),
                        curve("PAR", "Pariwisata", Role.CATEGORY, months, 260, 12, 7)),
                List.of(new Reference.Event("2026-07", "Sumber data berganti")));
    }

    private AreaChart area() {
        var months = months(12);
        var points = new ArrayList<Point>();
        for (var i = 0; i < 10; i++) {
            var key = months.get(i).key();
            points.add(i == 9 ? Point.incomplete(key, MONTHLY[i], "3 dari 7 balai") : Point.of(key, MONTHLY[i]));
        }
        return new AreaChart(
                words("Dilatih per bulan", "Tertinggi Agustus 2.590 orang."),
                PEOPLE,
                months,
                List.of(new Series("DILATIH", "Dilatih", Role.ACTUAL, points)),
                List.of(
                        new Reference.Band(2_000, 2_600, "Kapasitas balai", Role.GOOD),
                        new Reference.Line(2_200, "Rencana 2.200", Role.TARGET)));
    }

    private ColumnChart column() {
        var months = months(8);
        var points = new ArrayList<Point>();
        for (var i = 0; i < 8; i++) {
            var key = months.get(i).key();
            points.add(
                    switch (i) {
                        case 2 -> Point.suppressed(key);
                        case 4 -> Point.missing(key);
                        case 7 -> Point.incomplete(key, MONTHLY[i], "1 dari 7 balai");
                        default -> Point.of(key, MONTHLY[i]);
                    });
        }
        return new ColumnChart(
                words(
                        "Dilatih per bulan, dengan celah",
                        "Tertinggi Agustus 2.590 orang; Maret disembunyikan, Mei belum ada."),
                PEOPLE,
                months,
                List.of(new Series("DILATIH", "Dilatih", Role.ACTUAL, points)));
    }

    private GroupedChart grouped() {
        var centres = List.of(
                new Category("JKT", "Jakarta"),
                new Category("MDN", "Medan"),
                new Category("PDG", "Padang"),
                new Category("SBY", "Surabaya"),
                new Category("DPS", "Denpasar"),
                new Category("MKS", "Makassar"));
        double[] before = {3100, 2100, 1900, 4100, 2400, 2000};
        double[] now = {3480, 2420, 1310, 4630, 2390, 2260};
        double[] target = {3400, 2600, 2200, 4500, 2300, 2500};
        return new GroupedChart(
                words("Balai: tahun ini dan tahun lalu", "Surabaya tertinggi dengan 4.630 orang."),
                PEOPLE,
                centres,
                List.of(
                        new Series(
                                "2025",
                                "2025",
                                Role.PREVIOUS,
                                IntStream.range(0, 6)
                                        .mapToObj(i -> Point.of(centres.get(i).key(), before[i]))
                                        .toList()),
                        new Series(
                                "2026",
                                "2026",
                                Role.ACTUAL,
                                IntStream.range(0, 6)
                                        .mapToObj(i -> Point.of(centres.get(i).key(), now[i])
                                                .withTarget(target[i]))
                                        .toList())));
    }

    private StackedChart stacked(StackedChart.Scale scale) {
        var months = months(9);
        return new StackedChart(
                words(
                        scale == StackedChart.Scale.SHARE ? "Skema penempatan, bagian" : "Skema penempatan",
                        "Swasta paling banyak di setiap bulan."),
                PEOPLE,
                months,
                List.of(
                        curve("P2P", "Swasta", Role.CATEGORY, months, 1800, 40, 3),
                        curve("G2G", "Antarpemerintah", Role.CATEGORY, months, 700, 25, 5),
                        curve("UKPS", "Perusahaan sendiri", Role.CATEGORY, months, 300, 12, 7),
                        curve("MANDIRI", "Perseorangan", Role.CATEGORY, months, 420, 15, 9)),
                List.of(),
                scale);
    }

    private FanChart fan() {
        var months = months(12);
        var actual = IntStream.range(0, 8)
                .mapToObj(i -> Point.of(months.get(i).key(), MONTHLY[i]))
                .toList();
        var forecast = IntStream.range(7, 12)
                .mapToObj(i -> Point.of(months.get(i).key(), 2_590 + (i - 7) * 60.0))
                .toList();
        return new FanChart(
                words("Perkiraan hingga Desember", "Desember diperkirakan 2.830 orang (2.230–3.430)."),
                PEOPLE,
                months,
                new Series("actual", "Dilatih", Role.ACTUAL, actual),
                new Series("forecast", "Perkiraan", Role.FORECAST, forecast),
                List.of(new FanChart.Range("80%", spans(months, 150)), new FanChart.Range("50%", spans(months, 70))),
                List.of());
    }

    private static List<FanChart.Span> spans(List<Category> months, double growth) {
        return IntStream.range(7, 12)
                .mapToObj(i -> {
                    var middle = 2_590 + (i - 7) * 60.0;
                    return new FanChart.Span(months.get(i).key(), middle - (i - 7) * growth, middle + (i - 7) * growth);
                })
                .toList();
    }

    private DumbbellChart dumbbell() {
        double[] before = {84, 81.5, 88, 79.2, 90.1, 71};
        double[] after = {91.3, 84.1, 86.2, 85, 92, 79.8};
        return new DumbbellChart(
                words("Tingkat sertifikasi sebelum dan sesudah", "Naik di lima dari enam provinsi."),
                SHARE,
                "2025",
                "2026",
                IntStream.range(0, 6)
                        .mapToObj(i -> new DumbbellChart.Change("P" + i, REGIONS.get(i), before[i], after[i]))
                        .toList());
    }

    private DonutChart donut() {
        return new DonutChart(
                words("Negara tujuan", "Korea Selatan 1.820 orang, lalu Jepang dan Taiwan."),
                new Measure("Ditempatkan", "orang", ValueFormat.INTEGER),
                List.of(
                        Item.of("KR", "Korea Selatan", 1_820),
                        Item.of("JP", "Jepang", 1_344),
                        Item.of("TW", "Taiwan", 1_102),
                        Item.of("MY", "Malaysia", 702),
                        Item.of("SK", "Slovakia", 398),
                        new Item("Lainnya (12)", Point.of("LAIN", 872).withRole(Role.PREVIOUS))));
    }

    private TreemapChart treemap() {
        double[] values = {3980, 3610, 3402, 1880, 1120, 640, 610, 540, 498, 420, 388, 310, 270, 160, 140};
        return new TreemapChart(
                words("Daerah asal", "Terbanyak: Jawa Timur 3.980 orang."),
                PEOPLE,
                IntStream.range(0, values.length)
                        .mapToObj(i -> Item.of(
                                "P" + i, i < REGIONS.size() ? REGIONS.get(i) : "Provinsi " + (i + 1), values[i]))
                        .toList());
    }

    private GaugeChart gauge() {
        return new GaugeChart(
                words("Capaian tahun ini", "92,1% dari target tahun 2026."),
                SHARE,
                Point.of("2026", 92.1).withTarget(100).withRole(Role.GOOD).withNote("dari target 20.000"),
                120);
    }

    private HeatmapChart heatmap() {
        return heatmap("Provinsi per bulan", 9, months(12));
    }

    private HeatmapChart heatmap(String title, int rowCount, List<Category> columns) {
        var random = random(rowCount);
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
                    "P" + r, r < REGIONS.size() ? REGIONS.get(r) : "Provinsi " + (r + 1), Role.ACTUAL, points));
        }
        return new HeatmapChart(words(title, "Makin gelap makin banyak orang dilatih."), PEOPLE, columns, rows);
    }

    private TileMapChart tileMap() {
        var points = PROVINCES.stream()
                .filter(place -> !List.of("PD", "PT").contains(place.key()))
                .map(place -> switch (place.key()) {
                    case "PS" -> Point.suppressed(place.key());
                    case "GO" -> Point.of(place.key(), 0);
                    default -> judged(place.key(), trained(place.key().hashCode()));
                })
                .toList();
        return new TileMapChart(
                words("Provinsi asal: orang dilatih", "Tertinggi: Jawa Timur 3.980 orang.")
                        .withSubtitle("Satu kotak satu provinsi · ketuk untuk masuk"),
                PEOPLE,
                PROVINCES,
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

    private TileMapChart tileMapByYear() {
        var years = IntStream.rangeClosed(2021, 2026)
                .mapToObj(year -> new Series(
                        String.valueOf(year),
                        String.valueOf(year),
                        Role.ACTUAL,
                        PROVINCES.stream()
                                .map(place -> Point.of(
                                        place.key(),
                                        Math.round(trained(place.key().hashCode()) * (year - 2020) / 6.0)))
                                .toList()))
                .toList();
        return new TileMapChart(
                words("Provinsi asal menurut tahun", "Jawa Timur tertinggi di setiap tahun."),
                PEOPLE,
                PROVINCES,
                years,
                List.of(),
                "");
    }

    private static double trained(int seed) {
        return Math.round(Math.exp(random(seed).nextDouble(1, 8.3)));
    }

    private Sparkline sparkline() {
        var months = months(9);
        return new Sparkline(
                words("Dilatih", "Naik dari 1.320 pada Januari ke 2.582 pada September."),
                PEOPLE,
                months,
                new Series(
                        "DILATIH",
                        "Dilatih",
                        Role.ACTUAL,
                        IntStream.range(0, 9)
                                .mapToObj(i -> Point.of(months.get(i).key(), MONTHLY[i]))
                                .toList()));
    }

    private BarChart allSuppressed() {
        return new BarChart(
                words("Penyandang disabilitas", "Angka terlalu kecil untuk ditampilkan."),
                PEOPLE,
                List.of(new Item("Bali", Point.suppressed("51")), new Item("Banten", Point.suppressed("36"))));
    }

    private static Series curve(
            String key, String name, Role role, List<Category> months, double start, double growth, int seed) {
        var random = random(seed);
        var points = IntStream.range(0, months.size())
                .mapToObj(i -> Point.of(
                        months.get(i).key(), Math.round(start + growth * i + random.nextDouble(-0.12, 0.12) * start)))
                .toList();
        return new Series(key, name, role, points);
    }

    private static List<TileMapChart.Place> places() {
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

    private static RandomGenerator random(int seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private List<Category> months(int count) {
        var first = YearMonth.of(2026, 1);
        return IntStream.range(0, count)
                .mapToObj(i -> Category.month(first.plusMonths(i), locale))
                .toList();
    }

    private static Caption words(String title, String alternative) {
        return new Caption(title, alternative)
                .withFilters("Jan–Sep 2026 · Indonesia")
                .withStamp("per 12 Okt 2026 09.15 WIB")
                .withSource("Data contoh");
    }
}
