package id.sinergi.reconciliation;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Questions;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SmallCells;
import id.sinergi.indicator.Totals;
import id.sinergi.indicator.Withheld;
import id.sinergi.journey.MatchCount;
import id.sinergi.journey.RecordKind;
import id.sinergi.language.Texts;
import id.sinergi.region.RegionCode;
import id.sinergi.statistics.PublishedFigure;
import id.sinergi.wording.MemberNames;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The regions or destinations of a slice, each with the numbers of both ministries and what was published. */
@Component
class ComparedMembers {

    private final IndicatorService indicators;
    private final Questions questions;
    private final MemberNames names;
    private final SmallCells small;

    ComparedMembers(IndicatorService indicators, Questions questions, MemberNames names, SmallCells small) {
        this.indicators = indicators;
        this.questions = questions;
        this.names = names;
        this.small = small;
    }

    /** Those of which any of the three is known, the most on the list of KP2MI first, the nameless last. */
    List<Comparison.Member> of(
            Slice slice,
            Dimension dimension,
            Optional<List<MatchCount>> counts,
            Map<String, PublishedFigure> published,
            Locale locale) {
        var listed = counts.filter(all -> !small.apply()).map(all -> listed(slice, dimension, all));
        var programme = programme(slice, dimension);
        return Stream.of(listed.map(Map::keySet).orElse(Set.<String>of()), programme.keySet(), published.keySet())
                .flatMap(keys -> keys.stream())
                .distinct()
                .map(key -> new Comparison.Member(
                        key,
                        name(dimension, key, slice, locale),
                        programme.getOrDefault(key, OptionalLong.of(0)),
                        listed.map(all -> OptionalLong.of(all.getOrDefault(key, 0L)))
                                .orElse(OptionalLong.empty()),
                        published.get(key)))
                .sorted(Comparator.comparing(
                                (Comparison.Member member) -> member.key().isEmpty())
                        .thenComparing(member -> -member.listed().orElse(0))
                        .thenComparing(member -> -member.programme().orElse(0))
                        .thenComparing(Comparison.Member::name))
                .toList();
    }

    private Map<String, OptionalLong> programme(Slice slice, Dimension dimension) {
        return Withheld.or(() -> indicators.breakdown(slice, dimension), List::<MemberCounts>of).stream()
                .collect(Collectors.toMap(
                        MemberCounts::key,
                        member -> ComparisonService.told(Indicator.DITEMPATKAN.of(new Totals(member.counts(), 0, 0))),
                        (one, other) -> one))
                .entrySet()
                .stream()
                .filter(member ->
                        member.getValue().isEmpty() || member.getValue().getAsLong() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, Long> listed(Slice slice, Dimension dimension, List<MatchCount> counts) {
        var by = dimension == Dimension.DESTINATION ? MatchCount.By.DESTINATION : MatchCount.By.REGION;
        var listed = new HashMap<String, Long>();
        counts.stream()
                .filter(count -> count.by() == by && count.kind() == RecordKind.PLACEMENT)
                .forEach(count -> listed.merge(key(count, dimension, slice), count.records(), Long::sum));
        return listed;
    }

    private String key(MatchCount count, Dimension dimension, Slice slice) {
        return count.key() == 0 ? "" : questions.key(count.key(), dimension, slice);
    }

    private String name(Dimension dimension, String key, Slice slice, Locale locale) {
        Function<String, String> named = code -> dimension.isRegion()
                ? names.region(RegionCode.of(code), slice.boundaries(), locale)
                : names.name(dimension, code, locale);
        return key.isEmpty() ? Texts.of("reconciliation.homeless", locale) : named.apply(key);
    }
}
