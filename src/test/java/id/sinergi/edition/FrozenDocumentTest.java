package id.sinergi.edition;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.agreement.Status;
import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Cell;
import id.sinergi.document.ChartSection;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.Definition;
import id.sinergi.document.FigureSection;
import id.sinergi.document.KeyFigure;
import id.sinergi.document.ReportDocument;
import id.sinergi.document.ReportSection;
import id.sinergi.document.TableSection;
import id.sinergi.document.TextSection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class FrozenDocumentTest {

    private static final Path FIRST = Path.of("src", "test", "resources", "edition", "first.json");
    private static final Path CONTRACT = Path.of("frontend", "contract");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void aDocumentIsReadAsItWasWritten() {
        var document = document();
        assertThat(FrozenDocument.read(FrozenDocument.write(document))).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bar",
                "column",
                "funnel",
                "grouped",
                "heatmap",
                "line",
                "sparkline",
                "suppressed",
                "tilemap",
                "tilemap-years",
                "trend"
            })
    void everyKindOfChartIsReadAsItWasWritten(String kind) throws IOException {
        var chart = JSON.readTree(Files.readString(CONTRACT.resolve(kind + ".json")))
                .get("description");
        var frozen = FrozenDocument.write(document())
                .replaceFirst(
                        "\"sections\":\\[",
                        "\"sections\":[{\"section\":\"chart\",\"message\":\"\",\"definitions\":[],\"chart\":"
                                + Matcher.quoteReplacement(chart.toString()) + "},");
        var read = FrozenDocument.read(frozen);
        assertThat(read.sections().getFirst()).isInstanceOf(ChartSection.class);
        assertThat(FrozenDocument.read(FrozenDocument.write(read))).isEqualTo(read);
        assertThat(JSON.readTree(FrozenDocument.write(read)).at("/sections/0/chart"))
                .isEqualTo(chart);
    }

    /** Editions are kept for years: what the first version wrote is read by every later one. */
    @Test
    void whatTheFirstVersionWroteIsStillRead() throws IOException {
        var read = FrozenDocument.read(Files.readString(FIRST));
        assertThat(read).isEqualTo(document());
        assertThat(read.sections()).extracting(ReportSection::title).containsExactly("Angka", "Tabel", "Catatan");
    }

    private static ReportDocument document() {
        var definition = new Definition("Dilatih", "Menyelesaikan pelatihan.");
        var figure = new KeyFigure(
                "Dilatih",
                1_204.0,
                ValueFormat.INTEGER,
                "orang",
                1_300.0,
                92.6,
                "Okt 2026",
                Status.ON_TRACK,
                "+12",
                definition,
                null,
                List.of());
        var table = new DataTable(
                List.of(Column.words("Nama"), Column.people("Orang"), Column.words("Hari")),
                List.of(
                        List.of(Cell.of("Jawa Timur"), Cell.of(12.5), Cell.of(LocalDate.of(2026, 10, 31))),
                        List.of(Cell.of("Bali"), Cell.Empty.EMPTY, Cell.Empty.EMPTY)));
        return new ReportDocument(
                "Ringkasan",
                "Jan–Sep 2026",
                "MoU 8 Okt 2025 · Jan–Sep 2026",
                "Data s.d. 31 Okt 2026",
                "Sinergi",
                "Menteri",
                "http://localhost:8080/",
                ZonedDateTime.of(2026, 11, 28, 14, 5, 0, 0, ZoneId.of("Asia/Jakarta")),
                Locale.of("id"),
                List.of(
                        new FigureSection("Angka", "Sesuai jalur.", List.of(figure)),
                        new TableSection("Tabel", "", table, List.of(definition)),
                        new TextSection("Catatan", "", List.of("Satu.", "Dua."))));
    }
}
