package id.sinergi.change;

import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import id.sinergi.wording.MemberNames;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What changed since a batch as tables: all figures, then of one count the batches that moved it and where. */
@Component
public class ChangeSections {

    private final ChangeService changes;
    private final MemberNames names;
    private final Clock clock;

    ChangeSections(ChangeService changes, MemberNames names, Clock clock) {
        this.changes = changes;
        this.names = names;
        this.clock = clock;
    }

    /** Every indicator then and now: first counts, then rates. */
    public List<TableSection> figures(Slice slice, int after, Locale locale) {
        var figures = changes.figures(slice, after);
        return Stream.of(
                        figures(figures, "counts", ValueFormat.INTEGER, locale),
                        figures(figures, "rates", ValueFormat.PERCENT, locale),
                        figures(figures, "ratios", ValueFormat.RATIO, locale))
                .filter(section -> !section.table().rows().isEmpty())
                .toList();
    }

    /** The batches that moved a count, and the members of each dimension where it did. */
    public List<TableSection> reasons(Slice slice, int after, Indicator indicator, Locale locale) {
        return Stream.concat(
                        Stream.of(new BatchTable(
                                        changes.batches(slice, after, indicator), indicator, clock.getZone(), locale)
                                .section()),
                        dimensions(slice, indicator)
                                .map(dimension -> members(
                                        changes.members(slice, after, indicator, dimension),
                                        indicator,
                                        dimension,
                                        locale)))
                .toList();
    }

    private static Stream<Dimension> dimensions(Slice slice, Indicator indicator) {
        return Stream.of(
                        slice.region().isCountry() ? Dimension.PROVINCE : Dimension.REGENCY,
                        Dimension.SECTOR,
                        Dimension.CENTRE,
                        Dimension.DESTINATION)
                .filter(dimension -> dimension != Dimension.DESTINATION || indicator.hasDestination());
    }

    private static TableSection figures(List<FigureChange> figures, String which, ValueFormat format, Locale locale) {
        var rows = figures.stream()
                .filter(figure -> Defined.format(figure.indicator()) == format)
                .toList();
        long changed = rows.stream()
                .filter(figure -> figure.difference().orElse(1) != 0)
                .count();
        return new TableSection(
                Texts.of("change." + which, locale),
                Texts.of("change." + which + ".lead", locale, changed, rows.size()),
                new DataTable(
                        columns(Texts.of("change.figure", locale), format, locale),
                        rows.stream()
                                .map(figure -> List.of(
                                        Cell.of(Defined.measured(figure.indicator(), locale)),
                                        number(figure.then().value()),
                                        number(figure.now().value()),
                                        number(figure.difference())))
                                .toList()),
                Defined.all(locale, rows.stream().map(FigureChange::indicator).toArray(Indicator[]::new)));
    }

    private static List<Column> columns(String first, ValueFormat format, Locale locale) {
        return List.of(
                Column.words(first),
                new Column(Texts.of("edition.difference.then", locale), format),
                new Column(Texts.of("change.now", locale), format),
                new Column(Texts.of("edition.difference.change", locale), format));
    }

    private static Cell number(OptionalDouble value) {
        return value.isPresent() ? Cell.of((Double) value.getAsDouble()) : Cell.Empty.EMPTY;
    }

    private TableSection members(List<MemberChange> members, Indicator indicator, Dimension dimension, Locale locale) {
        var name = Texts.of("focus.dimension." + dimension, locale);
        return new TableSection(
                Texts.of("change.members", locale, Defined.measured(indicator, locale), name.toLowerCase(locale)),
                Texts.of(members.isEmpty() ? "change.members.none" : "change.members.lead", locale, members.size()),
                new DataTable(
                        columns(name, ValueFormat.INTEGER, locale),
                        members.stream()
                                .map(member -> List.of(
                                        Cell.of(names.name(dimension, member.key(), locale)),
                                        Cell.of((double) member.then()),
                                        Cell.of((double) member.now()),
                                        Cell.of((double) member.difference())))
                                .toList()),
                List.of());
    }
}
