package id.sinergi.gallery;

import id.sinergi.chart.BarChart;
import id.sinergi.chart.Category;
import id.sinergi.chart.ChartDescription;
import id.sinergi.chart.FunnelChart;
import id.sinergi.chart.GroupedChart;
import id.sinergi.chart.Item;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.chart.WaterfallChart;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Bars, groups of columns and stages in every state, with invented figures. */
final class ItemSamples {

    private ItemSamples() {}

    static BarChart bar() {
        double[] reached = {104.2, 101.1, 97.8, 93.4, 91.0, 88.7, 84.3, 71.5, 66.0};
        String[] people = {"3.980", "1.120", "3.402", "3.610", "640", "610", "540", "1.880", "498"};
        var items = IntStream.range(0, reached.length)
                .mapToObj(i -> new Item(
                        SampleData.REGIONS.get(i), achieved("P" + i, reached[i]).withNote(people[i])))
                .toList();
        return new BarChart(
                SampleData.words("Peringkat provinsi", "Tertinggi: Jawa Timur 104,2%. Terendah: Sumatera Utara 66,0%.")
                        .withSubtitle("Capaian terhadap target s.d. TW III"),
                SampleData.SHARE,
                items);
    }

    private static Point achieved(String key, double value) {
        var point = Point.of(key, value).withTarget(100);
        return value < 75 ? point.withRole(Role.BAD) : point;
    }

    static BarChart barStates() {
        return new BarChart(
                SampleData.words("Sektor pelatihan", "Tertinggi: Manufaktur 11.420 orang.")
                        .withSubtitle("Dilatih; garis abu-abu: tahun lalu"),
                SampleData.PEOPLE,
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

    static BarChart suppressed() {
        return new BarChart(
                SampleData.words("Penyandang disabilitas", "Angka terlalu kecil untuk ditampilkan."),
                SampleData.PEOPLE,
                List.of(new Item("Bali", Point.suppressed("51")), new Item("Banten", Point.suppressed("36"))));
    }

    static FunnelChart funnel() {
        return new FunnelChart(
                SampleData.words(
                                "Dari pelatihan ke penempatan",
                                "Dari 21.480 orang yang mulai, 8.077 ditempatkan dalam 12 bulan.")
                        .withSubtitle("Angkatan selesai Okt 2024–Sep 2025 (sudah matang)"),
                SampleData.PEOPLE,
                List.of(
                        Item.of("ENROLLED", "Mulai pelatihan", 21_480),
                        Item.of("TRAINED", "Selesai dilatih", 19_310),
                        Item.of("ASSESSED", "Diuji", 17_702),
                        Item.of("CERTIFIED", "Kompeten", 15_240),
                        Item.of("PLACED", "Ditempatkan ≤ 12 bulan", 8_077)));
    }

    static WaterfallChart waterfall() {
        return new WaterfallChart(
                SampleData.words(
                                "Dari mana perubahan datang",
                                "Dari 4.120 menjadi 5.310 orang; sumbangan terbesar Jawa Timur +820.")
                        .withSubtitle("TW III 2026 dibanding TW III 2025"),
                SampleData.PEOPLE,
                new Item("TW III 2025", Point.of("before", 4_120).withRole(Role.PREVIOUS)),
                List.of(
                        Item.of("35", "Jawa Timur", 820),
                        Item.of("33", "Jawa Tengah", 512),
                        Item.of("12", "Sumatera Utara", -430),
                        Item.of("52", "Nusa Tenggara Barat", 265),
                        Item.of("51", "Bali", -120),
                        new Item(
                                "24 provinsi lainnya",
                                Point.of("rest", 143).withRole(Role.NONE).withNote("2 disembunyikan"))),
                new Item("TW III 2026", Point.of("after", 5_310).withRole(Role.ACTUAL)));
    }

    /** So small steps that the scale does not begin at zero. */
    static WaterfallChart waterfallOfShares() {
        return new WaterfallChart(
                SampleData.words("Dari mana perubahan tingkat datang", "Dari 84,0% menjadi 81,5%."),
                SampleData.SHARE,
                new Item("2025", Point.of("before", 84.0).withRole(Role.PREVIOUS)),
                List.of(
                        Item.of("MAN", "Manufaktur", -3.1),
                        Item.of("KES", "Kesehatan", 1.2),
                        Item.of("PAR", "Pariwisata", -0.6)),
                new Item("2026", Point.of("after", 81.5).withRole(Role.ACTUAL)));
    }

    static GroupedChart grouped() {
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
                SampleData.words("Balai: tahun ini dan tahun lalu", "Surabaya tertinggi dengan 4.630 orang."),
                SampleData.PEOPLE,
                centres,
                List.of(
                        year("2025", Role.PREVIOUS, i -> Point.of(centres.get(i).key(), before[i])),
                        year(
                                "2026",
                                Role.ACTUAL,
                                i -> Point.of(centres.get(i).key(), now[i]).withTarget(target[i]))));
    }

    private static Series year(String year, Role role, IntFunction<Point> point) {
        return new Series(
                year, year, role, IntStream.range(0, 6).mapToObj(point).toList());
    }

    /** As many bars as there are regencies. */
    static ChartDescription manyBars(int count) {
        var items = IntStream.range(0, count)
                .mapToObj(i -> Item.of("R" + i, "Kabupaten " + (i + 1), (count - i) * 13.0))
                .toList();
        return new BarChart(
                SampleData.words("Semua kabupaten dan kota", "Tertinggi: Kabupaten 1."), SampleData.PEOPLE, items);
    }
}
