package id.sinergi.correction;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable.Column;
import id.sinergi.language.FormulaGuard;
import id.sinergi.office.XlsxRowSink;
import id.sinergi.source.Rejection;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rejected rows as their sender's own, in their order and with their headings, behind a column of reasons. */
public final class RejectedFile {

    /** Of the column of reasons, which nobody reads. */
    public static final String REASON = "alasan_ditolak";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** A dash or a signed number runs nothing, and behind an apostrophe would be another value. */
    private static final Pattern HARMLESS = Pattern.compile("[-+]?[0-9.,]*");

    private final List<String> headings;
    private final List<KeptRow> rows;
    private final Map<Integer, List<Rejection>> reasons;

    RejectedFile(List<KeptRow> kept, List<Rejection> rejections) {
        this(
                kept.isEmpty() ? List.of() : kept.getFirst().values(),
                kept.stream().skip(1).toList(),
                rejections.stream().collect(Collectors.groupingBy(Rejection::row)));
    }

    private RejectedFile(List<String> headings, List<KeptRow> rows, Map<Integer, List<Rejection>> reasons) {
        this.headings = headings;
        this.rows = rows;
        this.reasons = reasons;
    }

    /** A row with what is wrong with it. */
    public record SentRow(int number, List<String> values, List<Rejection> reasons) {}

    public int size() {
        return rows.size();
    }

    /** As the sender wrote them. */
    public List<String> headings() {
        return headings;
    }

    public List<SentRow> rows() {
        return rows.stream()
                .map(row -> new SentRow(row.number(), row.values(), reasons.getOrDefault(row.number(), List.of())))
                .toList();
    }

    /** Only the rows of which something is wrong that the condition holds for. */
    public RejectedFile where(Predicate<Rejection> reason) {
        var chosen = rows.stream()
                .filter(row ->
                        reasons.getOrDefault(row.number(), List.of()).stream().anyMatch(reason))
                .toList();
        return new RejectedFile(headings, chosen, reasons);
    }

    /**
     * With other texts in some cells.
     *
     * @param texts by number of the row and place in it, from 0
     */
    public RejectedFile with(Map<Integer, Map<Integer, String>> texts) {
        var mended = rows.stream()
                .map(row -> row.with(texts.getOrDefault(row.number(), Map.of())))
                .toList();
        return new RejectedFile(headings, mended, reasons);
    }

    /** As UTF-8 with a byte order mark, separated as spreadsheets of this country expect; leaves the stream open. */
    public void writeCsv(Locale locale, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        csv.writeRecord(Stream.concat(Stream.of(REASON), headings.stream())
                .map(RejectedFile::inert)
                .toList());
        for (var row : rows) {
            csv.writeRecord(Stream.concat(Stream.of(reason(row, locale)), row.values().stream())
                    .map(RejectedFile::inert)
                    .toList());
        }
        csv.flush();
        writer.flush();
    }

    /** Numbers stay numbers, with their decimals; texts are texts, whatever they look like. */
    public void writeWorkbook(Locale locale, OutputStream out) throws IOException {
        try (var sink = new XlsxRowSink(out, REASON, locale)) {
            int width = rows.stream().mapToInt(row -> row.values().size()).max().stream()
                    .map(widest -> Math.max(widest, headings.size()))
                    .sum();
            sink.head(Stream.concat(
                            Stream.of(REASON),
                            IntStream.range(0, width).mapToObj(i -> i < headings.size() ? headings.get(i) : ""))
                    .map(Column::words)
                    .toList());
            for (var row : rows) {
                sink.row(
                        cells(row, locale),
                        row.numbers().stream().map(place -> place + 1).collect(Collectors.toSet()));
            }
        }
    }

    private List<Cell> cells(KeptRow row, Locale locale) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(reason(row, locale)));
        row.values().forEach(value -> cells.add(Cell.of(value)));
        return cells;
    }

    private String reason(KeptRow row, Locale locale) {
        return reasons.getOrDefault(row.number(), List.of()).stream()
                .map(rejection -> rejection.column().isEmpty()
                        ? rejection.problem().text(locale)
                        : rejection.column() + ": " + rejection.problem().text(locale))
                .collect(Collectors.joining(" "));
    }

    private static String inert(String value) {
        return HARMLESS.matcher(value).matches() ? value : FormulaGuard.inert(value);
    }
}
