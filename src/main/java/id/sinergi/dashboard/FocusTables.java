package id.sinergi.dashboard;

import static id.sinergi.indicator.Measure.PLACED;
import static id.sinergi.indicator.Measure.TRAINED;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.PairCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Texts;
import id.sinergi.subject.Subject;
import id.sinergi.wording.MemberNames;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Makes the table of all measures by the members of a dimension from two answers, whatever the number of members. */
@Service
public class FocusTables {

    private final IndicatorService indicators;
    private final MemberNames names;

    FocusTables(IndicatorService indicators, MemberNames names) {
        this.indicators = indicators;
        this.names = names;
    }

    public FocusTable of(Subject subject, Slice slice, Locale locale) {
        var dimension = subject.rows(slice);
        var sectors = subject == Subject.DESTINATION ? Map.<String, Set<String>>of() : sectors(slice, dimension);
        var rows = indicators.breakdown(slice, dimension).stream()
                .filter(member ->
                        subject != Subject.DESTINATION || member.counts().of(PLACED) > 0)
                .map(member -> new FocusRow(
                        member.key(),
                        names.name(dimension, member.key(), locale),
                        member.counts(),
                        sectors.getOrDefault(member.key(), Set.of()).size()))
                .sorted((one, other) -> Long.compare(
                        subject.count().applyAsLong(other.counts()),
                        subject.count().applyAsLong(one.counts())))
                .toList();
        return new FocusTable(dimension, rows, total(slice, locale));
    }

    private FocusRow total(Slice slice, Locale locale) {
        var totals = indicators.totals(slice);
        return new FocusRow("", Texts.of("focus.total", locale), totals.counts(), totals.sectors());
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
