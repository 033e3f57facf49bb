package id.sinergi.document;

import id.sinergi.agreement.Status;
import id.sinergi.chart.ValueFormat;
import id.sinergi.gallery.ChartSamples;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A document with every kind of section and every kind of chart. */
public final class SampleReport {

    public static final Locale INDONESIAN = Locale.of("id");
    private static final Definition TRAINED =
            new Definition("Dilatih", "Orang unik yang menyelesaikan pelatihan dalam rangka kerja sama.");

    private SampleReport() {}

    public static ReportDocument all(Locale locale) {
        var sections = new ArrayList<ReportSection>();
        sections.add(figures());
        new ChartSamples(locale)
                .all().values().stream()
                        .map(chart -> new ChartSection(chart.caption().alternative(), chart, List.of(TRAINED)))
                        .forEach(sections::add);
        sections.add(table(90));
        sections.add(new TextSection(
                "Catatan", "", List.of("Angka sementara.", "Penempatan dihitung menurut angkatan yang sudah matang.")));
        return document(locale, sections);
    }

    public static ReportDocument document(Locale locale, List<ReportSection> sections) {
        return new ReportDocument(
                "Ringkasan Menteri",
                "MoU 8 Okt 2025 · Januari–September 2026",
                "Jan–Sep 2026 · Indonesia",
                "Data s.d. 30 Sep 2026 · per 12 Okt 2026, 09.15 WIB · batch 14",
                "Data contoh",
                "Menteri (contoh)",
                "http://localhost:8080/?periode=2026-01..2026-09",
                ZonedDateTime.of(2026, 10, 12, 9, 30, 0, 0, ZoneId.of("Asia/Jakarta")),
                locale,
                sections);
    }

    public static FigureSection figures() {
        return new FigureSection(
                "Angka utama",
                "Pelatihan 8% di bawah rencana; penempatan melampaui target.",
                List.of(
                        figure("Dilatih", 18_412.0, "orang", 20_000.0, 92.1, Status.ON_TRACK, "+8,2% dibanding 2025"),
                        figure("Bersertifikat", 14_950.0, "orang", 18_000.0, 83.1, Status.ATTENTION, "+3,0%"),
                        figure("Ditempatkan", 6_238.0, "orang", 6_000.0, 104.0, Status.ACHIEVED, "+21,4%"),
                        figure("Sektor", 9.0, "sektor", null, null, Status.NO_TARGET, "")));
    }

    public static TableSection table(int rows) {
        var columns = List.of(
                DataTable.Column.words("Kabupaten/kota"),
                DataTable.Column.people("Dilatih"),
                new DataTable.Column("Tingkat sertifikasi", ValueFormat.PERCENT),
                DataTable.Column.words("Terakhir"));
        return new TableSection(
                "Kabupaten dan kota",
                "",
                new DataTable(
                        columns,
                        IntStream.range(0, rows)
                                .mapToObj(i -> List.of(
                                        Cell.of("Kabupaten " + (i + 1)),
                                        Cell.of(100.0 * i),
                                        Cell.of(50 + i / 10.0),
                                        Cell.of(LocalDate.of(2026, 9, 30).minusDays(i))))
                                .toList()),
                List.of(TRAINED));
    }

    private static KeyFigure figure(
            String name,
            double value,
            String unit,
            @Nullable Double target,
            @Nullable Double achievement,
            Status status,
            String change) {
        return new KeyFigure(
                name,
                value,
                ValueFormat.INTEGER,
                unit,
                target,
                achievement,
                status,
                change,
                new Definition(name, "Definisi " + name + "."));
    }
}
