package id.sinergi.waiting;

import id.sinergi.chart.ChartDescription;
import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Cell;
import id.sinergi.document.ChartSection;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.Definition;
import id.sinergi.document.ReportSection;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of the waiting room as the sections of a report. */
public final class WaitingSections {

    private final WaitingPage page;
    private final Locale locale;

    private WaitingSections(WaitingPage page, Locale locale) {
        this.page = page;
        this.locale = locale;
    }

    public static List<ReportSection> of(WaitingPage page, Locale locale) {
        var sections = new WaitingSections(page, locale);
        return List.of(
                sections.chart(page.months()), sections.chart(page.lengths()), sections.members(), sections.besides());
    }

    private ChartSection chart(ChartDescription chart) {
        return new ChartSection(chart.caption().alternative(), chart, definitions());
    }

    private List<Definition> definitions() {
        return Stream.concat(
                        Stream.of(new Definition(
                                text("title"),
                                text(
                                        "rule",
                                        Dates.in(locale).date(page.waiting().until())))),
                        Defined.all(locale, Indicator.SERTIFIKAT_ORANG, Indicator.DITEMPATKAN).stream())
                .toList();
    }

    private TableSection members() {
        var dimension = Texts.of("focus.dimension." + page.dimension(), locale);
        var columns = List.of(
                Column.words(dimension),
                Column.people(text("people")),
                Column.people(text("CERTIFIED")),
                new Column(text("share"), ValueFormat.PERCENT),
                new Column(text("median"), ValueFormat.DECIMAL),
                Column.people(text("p90")),
                Column.people(text("longest")),
                Column.words(text("earliest")),
                Column.people(text("long", WaitingTimes.LONG)));
        var rows = Stream.concat(
                        page.members().stream().map(member -> row(member.name(), member)),
                        Stream.of(row(Texts.of("focus.total", locale), page.whole())))
                .toList();
        return new TableSection(
                text("table.title", dimension.toLowerCase(locale)), "", new DataTable(columns, rows), definitions());
    }

    private static List<Cell> row(String name, WaitingPage.Member member) {
        var days = member.waiting().days();
        return List.of(
                Cell.of(name),
                number(member.waiting().people()),
                number(member.certified()),
                member.certified() == 0
                        ? Cell.Empty.EMPTY
                        : number(100.0 * member.waiting().people() / member.certified()),
                Cell.of(days.map(WaitingTimes.Days::median).orElse(null)),
                Cell.of(days.map(one -> (double) one.p90()).orElse(null)),
                Cell.of(days.map(one -> (double) one.longest()).orElse(null)),
                Cell.of(days.map(WaitingTimes.Days::earliest).orElse(null)),
                number(member.waiting().longerThan(WaitingTimes.LONG)));
    }

    /** What stands beside those who wait and is not among them. */
    private TableSection besides() {
        var rows = Stream.concat(
                        Stream.of(beside("everybody", (double) page.everybody()), beside("dropOuts", (double)
                                page.dropOuts().numerator())),
                        page.unmatched().stream()
                                .flatMap(apart -> Stream.of(
                                        beside("unmatched.placements", (double) apart.placements()),
                                        beside("unmatched.tests", (double) apart.tests()))))
                .toList();
        return new TableSection(
                text("beside.title"),
                "",
                new DataTable(List.of(Column.words(text("beside.what")), Column.people(text("beside.number"))), rows),
                List.of());
    }

    private List<Cell> beside(String what, @Nullable Double number) {
        return List.of(Cell.of(text("beside." + what)), Cell.of(number));
    }

    private static Cell number(double value) {
        return Cell.of(value);
    }

    private String text(String key, Object... arguments) {
        return Texts.of("waiting." + key, locale, arguments);
    }
}
