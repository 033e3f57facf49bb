package id.sinergi.dashboard;

import static id.sinergi.indicator.Measure.PLACED;
import static id.sinergi.indicator.Measure.TRAINED;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.PairCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Totals;
import id.sinergi.indicator.Withheld;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import id.sinergi.lens.Ripeness;
import id.sinergi.subject.Subject;
import id.sinergi.wording.MemberNames;
import id.sinergi.wording.TableIndicators;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Makes the table of all measures by the members of a dimension from two answers, whatever the number of members. */
@Service
public class FocusTables {

    private final IndicatorService indicators;
    private final MemberNames names;
    private final Ripeness ripeness;
    private final TableIndicators columns;
    private final OwnFigures own;

    FocusTables(
            IndicatorService indicators,
            MemberNames names,
            Ripeness ripeness,
            TableIndicators columns,
            OwnFigures own) {
        this.indicators = indicators;
        this.names = names;
        this.ripeness = ripeness;
        this.columns = columns;
        this.own = own;
    }

    public FocusTable of(Subject subject, Slice slice, Locale locale) {
        var dimension = subject.rows(slice);
        var sectors = subject == Subject.DESTINATION
                ? Optional.of(Map.<String, Set<String>>of())
                : Withheld.or(() -> Optional.of(sectors(slice, dimension)), Optional::<Map<String, Set<String>>>empty);
        var members = Withheld.or(() -> indicators.breakdown(slice, dimension), List::<MemberCounts>of).stream()
                .filter(member -> subject != Subject.DESTINATION
                        || member.counts().isHidden(PLACED)
                        || member.counts().of(PLACED) > 0)
                .toList();
        var shown = columns.of(slice.agreement(), subject == Subject.DESTINATION ? Dimension.DESTINATION : dimension);
        var rows = rows(slice, dimension, members, shown, locale).stream()
                .map(row -> row.withSectors(
                        sectors.map(of -> of.getOrDefault(row.key(), Set.of()).size())
                                .orElse(Totals.HIDDEN)))
                .sorted((one, other) -> Long.compare(rank(subject, other), rank(subject, one)))
                .toList();
        return new FocusTable(
                dimension,
                shown,
                rows,
                total(slice, shown, locale),
                subject == Subject.DESTINATION ? "" : ripeness.sentence(slice, locale));
    }

    /** In the order of the members, not told how many sectors each has. */
    List<FocusRow> rows(
            Slice slice, Dimension dimension, List<MemberCounts> members, List<Indicator> shown, Locale locale) {
        var keys = members.stream().map(MemberCounts::key).toList();
        var others = own.of(slice, dimension, keys, shown);
        return members.stream()
                .map(member -> new FocusRow(
                        member.key(),
                        dimension == Dimension.MONTH
                                ? Dates.in(locale).month(YearMonth.parse(member.key()))
                                : names.name(dimension, member.key(), locale),
                        member.counts(),
                        Totals.HIDDEN,
                        others.getOrDefault(member.key(), Map.of())))
                .toList();
    }

    /** What is hidden stands last. */
    private static long rank(Subject subject, FocusRow row) {
        return row.counts().hides(subject.count()) ? -1 : subject.count().applyAsLong(row.counts());
    }

    private FocusRow total(Slice slice, List<Indicator> shown, Locale locale) {
        var totals = indicators.totals(slice);
        return new FocusRow(
                "",
                Texts.of("focus.total", locale),
                totals.counts(),
                Withheld.or(totals::sectors, () -> Totals.HIDDEN),
                own.total(slice, shown));
    }

    /** The sectors that each member has people trained in. */
    private Map<String, Set<String>> sectors(Slice slice, Dimension dimension) {
        if (dimension == Dimension.SECTOR || dimension == Dimension.DESTINATION) {
            return Map.of();
        }
        return indicators.matrix(slice, dimension, Dimension.SECTOR).stream()
                .filter(pair -> pair.counts().of(TRAINED) > 0)
                .collect(Collectors.groupingBy(
                        PairCounts::row, Collectors.mapping(PairCounts::column, Collectors.toSet())));
    }
}
