package id.sinergi.statistics;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.ReportDocument;
import id.sinergi.document.TableSection;
import id.sinergi.language.Figures;
import id.sinergi.language.NumberStyle;
import id.sinergi.language.WrittenNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the {@code statistik} files that the product is shipped with, read by hand. */
public final class PublishedRows {

    private static final Locale INDONESIAN = Locale.of("id");

    private PublishedRows() {}

    /** One row; codes and words as the files have them. */
    public record Row(String indicator, PublishedFigure figure) {

        /** The page that shows it: of the kind of its span where it is a total, of its own span where it is not. */
        public StatisticsChoice page() {
            var by = figure.dimension();
            var choice = StatisticsChoice.USUAL.withIndicator(indicator).withDimension(by);
            return by == PublishedDimension.TOTAL
                    ? choice.withKind(figure.span().kind())
                    : choice.withSpan(figure.span());
        }

        /** As one cell of the table of vintages: row, column and value. */
        public String written(StatisticsNames names) {
            var row = figure.dimension() == PublishedDimension.TOTAL
                    ? figure.span().label(INDONESIAN)
                    : name(names);
            return row + "|" + figure.vintage().label(INDONESIAN) + "|" + figure.value();
        }

        /** As the first cells of the list of sources. */
        public List<String> cells(StatisticsNames names) {
            return List.of(
                    figure.span().label(INDONESIAN),
                    name(names),
                    Figures.INDONESIAN.number(figure.value().longValueExact()));
        }

        private String name(StatisticsNames names) {
            return names.member(figure.dimension(), figure.member(), figure.span(), INDONESIAN);
        }
    }

    /** The figures in the tables of vintages of a page, sums and totals aside. */
    public static List<String> seen(ReportDocument document) {
        return document.sections().stream()
                .filter(TableSection.class::isInstance)
                .map(TableSection.class::cast)
                .takeWhile(section ->
                        section.title().contains("menurut") || section.title().startsWith("Periode × terbitan"))
                .filter(section -> !section.title().equals("Pertumbuhan menurut terbitan"))
                .flatMap(section -> cells(section.table()).stream())
                .filter(cell -> !cell.startsWith("Jumlah rincian|")
                        && !cell.startsWith("Total tercetak|")
                        && !cell.startsWith("Selisih"))
                .toList();
    }

    /** Row, column and value of every number. */
    static List<String> cells(DataTable table) {
        return table.rows().stream()
                .flatMap(row -> IntStream.range(1, row.size())
                        .filter(i -> row.get(i) instanceof Cell.Number)
                        .mapToObj(i -> text(row.getFirst()) + "|"
                                + table.columns().get(i).name() + "|" + text(row.get(i))))
                .toList();
    }

    static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> text;
            case Cell.Number(double value) -> String.valueOf((long) value);
            default -> "";
        };
    }

    public static List<Row> all() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath:published/statistik-*.csv"))
                    .flatMap(file -> rows(file).stream())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Puts them into the database of a test as rows of its first batch, unless some are there. */
    public static void in(ApplicationContext context) {
        var jdbc = context.getBean(JdbcClient.class);
        if (jdbc.sql("select count(*) from published_figure")
                        .query(Integer.class)
                        .single()
                > 0) {
            return;
        }
        all().forEach(row ->
                new PublishedWorld(row.indicator(), row.figure().dimension(), List.of(row.figure())).write(jdbc));
    }

    private static List<Row> rows(Resource file) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file.getContentAsString(StandardCharsets.UTF_8))) {
            return csv.stream().map(PublishedRows::row).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Row row(NamedCsvRecord row) {
        return new Row(
                row.getField("indikator"),
                new PublishedFigure(
                        PublishedDimension.valueOf(row.getField("dimensi")),
                        row.getField("anggota"),
                        new Span(
                                LocalDate.parse(row.getField("periode_mulai")),
                                LocalDate.parse(row.getField("periode_selesai"))),
                        new Vintage(
                                LocalDate.parse(row.getField("per_tanggal")),
                                FigureStatus.valueOf(row.getField("status").toUpperCase(Locale.ROOT))),
                        value(row.getField("nilai")),
                        row.getField("sumber"),
                        1));
    }

    private static BigDecimal value(String written) {
        return WrittenNumber.parse(written, NumberStyle.INDONESIAN).orElseThrow();
    }
}
