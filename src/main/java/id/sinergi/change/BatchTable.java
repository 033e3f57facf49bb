package id.sinergi.change;

import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.Definition;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.Cause;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The batches that moved a count as a table, with the difference and what it consists of in a sentence. */
record BatchTable(List<BatchChange> batches, Indicator indicator, ZoneId zone, Locale locale) {

    TableSection section() {
        return new TableSection(
                text("batches", Defined.measured(indicator, locale)),
                sentence(),
                new DataTable(columns(), batches.stream().map(this::row).toList()),
                Arrays.stream(Cause.values())
                        .map(cause -> new Definition(name(cause), text("cause." + cause + ".rule")))
                        .toList());
    }

    private List<Column> columns() {
        var columns = new ArrayList<>(
                List.of(Column.words(text("batch")), Column.words(text("file")), Column.words(text("posted"))));
        Arrays.stream(Cause.values()).forEach(cause -> columns.add(Column.people(name(cause))));
        columns.add(Column.people(text("takenBack")));
        columns.add(Column.people(text("total")));
        return columns;
    }

    private List<Cell> row(BatchChange batch) {
        var row = new ArrayList<>(List.of(
                Cell.of(String.valueOf(batch.batch())),
                Cell.of(batch.file()),
                Cell.of(LocalDate.ofInstant(batch.postedAt(), zone))));
        Arrays.stream(Cause.values()).forEach(cause -> row.add(Cell.of((double) batch.of(cause))));
        row.add(Cell.of((double) batch.takenBack()));
        row.add(Cell.of((double) batch.total()));
        return row;
    }

    /** The difference and what it consists of. */
    private String sentence() {
        var measured = Defined.measured(indicator, locale);
        if (batches.isEmpty()) {
            return text("batches.none", measured);
        }
        var parts = Stream.concat(
                        Arrays.stream(Cause.values()).map(cause -> part(name(cause), batch -> batch.of(cause))),
                        Stream.of(part(text("takenBack"), BatchChange::takenBack)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return text(
                parts.isEmpty() ? "batches.even" : "batches.lead",
                measured,
                Figures.in(locale).signed(sum(BatchChange::total)),
                batches.size(),
                parts);
    }

    private String part(String name, ToLongFunction<BatchChange> moved) {
        long sum = sum(moved);
        return sum == 0
                ? ""
                : name.toLowerCase(locale) + " " + Figures.in(locale).signed(sum);
    }

    private long sum(ToLongFunction<BatchChange> moved) {
        return batches.stream().mapToLong(moved).sum();
    }

    private String name(Cause cause) {
        return text("cause." + cause);
    }

    private String text(String key, Object... arguments) {
        return Texts.of("change." + key, locale, arguments);
    }
}
