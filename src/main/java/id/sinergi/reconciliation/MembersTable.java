package id.sinergi.reconciliation;

import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** A comparison by regions or destinations, as a table. */
record MembersTable(Comparison comparison, ComparedCells cells, Locale locale) {

    /** Regions or destinations; what is known of no member has no column. */
    TableSection of(Dimension dimension) {
        var members = dimension == Dimension.DESTINATION ? comparison.destinations() : comparison.regions();
        var name = Texts.of("focus.dimension." + dimension, locale);
        boolean listed = members.stream().anyMatch(member -> member.listed().isPresent());
        boolean published = members.stream().anyMatch(member -> member.published() != null);
        boolean disputed =
                members.stream().anyMatch(member -> !cases(dimension, member).isEmpty());
        return new TableSection(
                text("members.title", name.toLowerCase(locale)),
                members.isEmpty() ? text("members.none") : text(listed ? "members.lead" : "withheld"),
                new DataTable(
                        columns(name, listed, published, disputed),
                        members.stream()
                                .map(member -> Stream.concat(
                                                row(member, listed, published).stream(),
                                                disputed
                                                        ? Stream.of(cells.cases(cases(dimension, member)))
                                                        : Stream.of())
                                        .toList())
                                .toList()),
                Defined.all(locale, Indicator.DITEMPATKAN));
    }

    private List<Column> columns(String name, boolean listed, boolean published, boolean disputed) {
        var columns = new ArrayList<>(List.of(Column.words(name), Column.people(text("side.programme"))));
        if (listed) {
            columns.add(Column.people(text("side.list")));
            columns.add(Column.people(text("difference")));
            columns.add(new Column(text("share"), ValueFormat.PERCENT));
        }
        if (published) {
            columns.add(Column.people(text("side.published")));
            columns.add(new Column(text("share.published"), ValueFormat.PERCENT));
        }
        if (disputed) {
            columns.add(Column.words(text("case.opened")));
        }
        return columns;
    }

    private List<Integer> cases(Dimension dimension, Comparison.Member member) {
        return comparison.cases().of(dimension, member.key());
    }

    private List<Cell> row(Comparison.Member member, boolean listed, boolean published) {
        return Stream.of(
                        List.of(Cell.of(member.name()), cells.told(member.programme())),
                        listed ? list(member) : List.<Cell>of(),
                        published ? published(member) : List.<Cell>of())
                .flatMap(List::stream)
                .toList();
    }

    private List<Cell> list(Comparison.Member member) {
        return Stream.concat(
                        Stream.of(cells.told(member.listed())),
                        cells.against(member.listed(), member.programme()).stream())
                .toList();
    }

    private List<Cell> published(Comparison.Member member) {
        var figure = member.published();
        return figure == null
                ? List.of(Cell.Empty.EMPTY, Cell.Empty.EMPTY)
                : List.of(
                        Cell.of(figure.value().doubleValue()),
                        cells.against(OptionalLong.of(figure.value().longValue()), member.programme())
                                .getLast());
    }

    private String text(String key, Object... arguments) {
        return Texts.of("reconciliation." + key, locale, arguments);
    }
}
