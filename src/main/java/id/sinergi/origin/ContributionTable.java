package id.sinergi.origin;

import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.origin.Contribution.BatchFile;
import id.sinergi.wording.Defined;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The batches that made a figure as a table: what each was, what it moved, and the figure after it. */
record ContributionTable(Origin origin, ZoneId zone, Locale locale) {

    /** Characters of a checksum; enough to compare it with a file's by eye. */
    private static final int SHOWN = 12;

    TableSection section() {
        var indicator = indicator();
        return new TableSection(
                text("batches", Defined.measured(indicator, locale)),
                lead(),
                new DataTable(
                        columns(),
                        origin.contributions().stream().map(this::row).toList()),
                Defined.all(locale, indicator));
    }

    private String lead() {
        if (origin.contributions().isEmpty()) {
            return text("batches.none");
        }
        var last = origin.contributions().getLast();
        var figures = Figures.in(locale);
        int batches = origin.contributions().size();
        return switch (kind()) {
            case COUNT -> text("batches.count", batches, figures.number(last.numeratorAfter()));
            case RATE ->
                text(
                        "batches.rate",
                        batches,
                        figures.number(last.numeratorAfter()),
                        figures.number(last.denominatorAfter()));
            case MEMBERS -> text("batches.members", batches, figures.number(last.numeratorAfter()));
        };
    }

    private enum Kind {
        COUNT,
        RATE,
        MEMBERS
    }

    private Kind kind() {
        if (indicator().isRate()) {
            return Kind.RATE;
        }
        return indicator().measures().isEmpty() ? Kind.MEMBERS : Kind.COUNT;
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        List.of("batch", "posted", "kind", "sender", "file", "checksum", "by")
                .forEach(name -> columns.add(Column.words(text("column." + name))));
        if (kind() == Kind.RATE) {
            columns.add(Column.people(text("column.part")));
            columns.add(Column.people(text("column.whole")));
            columns.add(new Column(text("column.after"), Defined.format(indicator())));
        } else {
            columns.add(Column.people(text("column.moved")));
            columns.add(Column.people(text(kind() == Kind.MEMBERS ? "column.people" : "column.after")));
        }
        return columns;
    }

    private List<Cell> row(Contribution batch) {
        var row = new ArrayList<Cell>();
        row.add(Cell.of(String.valueOf(batch.batch())));
        row.add(Cell.of(LocalDate.ofInstant(batch.postedAt(), zone)));
        row.add(Cell.of(kind(batch)));
        var file = batch.made().file();
        row.add(Cell.of(file == null ? null : file.sender()));
        row.add(Cell.of(file == null ? text("withheld") : file.name()));
        row.add(Cell.of(
                file == null
                        ? null
                        : file.checksum()
                                .substring(0, Math.min(SHOWN, file.checksum().length()))));
        row.add(Cell.of(file == null ? null : people(file)));
        row.add(Cell.of((double) batch.numerator()));
        if (kind() == Kind.RATE) {
            row.add(Cell.of((double) batch.denominator()));
            row.add(Cell.of(rate(batch)));
        } else {
            row.add(Cell.of((double) batch.numeratorAfter()));
        }
        return row;
    }

    private String people(BatchFile file) {
        var approvedBy = file.approvedBy();
        return approvedBy == null ? file.postedBy() : Texts.of("origin.approved", locale, file.postedBy(), approvedBy);
    }

    private String kind(Contribution batch) {
        var reverts = batch.reverts();
        return reverts == null
                ? Texts.of("intake.kind." + batch.made().kind(), locale)
                : text("reverts", String.valueOf(reverts));
    }

    private static @Nullable Double rate(Contribution batch) {
        return batch.denominatorAfter() == 0
                ? null
                : (Double) (100.0 * batch.numeratorAfter() / batch.denominatorAfter());
    }

    private Indicator indicator() {
        return origin.figure().indicator();
    }

    private String text(String key, Object... arguments) {
        return Texts.of("origin." + key, locale, arguments);
    }
}
