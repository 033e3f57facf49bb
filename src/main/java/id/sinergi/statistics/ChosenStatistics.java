package id.sinergi.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Fills in what an address left open, from what there is, and notes what it asked for in vain. */
class ChosenStatistics {

    private final StatisticsChoice asked;
    private final List<String> unknown;
    private final String indicator;
    private final PublishedDimension dimension;

    /** @param offered what there is, not nothing */
    ChosenStatistics(StatisticsChoice asked, List<PublishedIndicator> offered, List<String> unknown) {
        this.asked = asked;
        this.unknown = unknown;
        indicator = indicator(offered);
        dimension = dimension(offered);
    }

    String indicator() {
        return indicator;
    }

    /** The whole choice, with a span of a kind that there are tables of. */
    StatisticsChoice among(List<PublishedTable> tables) {
        var spans = tables.stream()
                .filter(table -> table.dimension() == dimension)
                .map(PublishedTable::span)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        var kind = kind(spans);
        var span = asked.span();
        if (dimension == PublishedDimension.TOTAL || span == null || !spans.contains(span)) {
            if (span != null) {
                unknown.add("masa=" + span);
            }
            span = spans.stream().filter(of(kind)).findFirst().orElseThrow();
        }
        boolean total = dimension == PublishedDimension.TOTAL;
        if (total && !asked.member().isEmpty()) {
            unknown.add("anggota=" + asked.member());
        }
        return new StatisticsChoice(
                indicator, dimension, kind, total ? null : span, total ? "" : asked.member(), asked.asOf());
    }

    private String indicator(List<PublishedIndicator> offered) {
        var codes = offered.stream().map(PublishedIndicator::code).distinct().toList();
        if (codes.contains(asked.indicator())) {
            return asked.indicator();
        }
        if (!asked.indicator().isEmpty()) {
            unknown.add("statistik=" + asked.indicator());
        }
        return codes.stream()
                .filter(KnownIndicator.PENEMPATAN_NASIONAL.name()::equals)
                .findAny()
                .orElse(codes.getFirst());
    }

    private PublishedDimension dimension(List<PublishedIndicator> offered) {
        var dimensions = offered.stream()
                .filter(one -> one.code().equals(indicator))
                .map(PublishedIndicator::dimension)
                .sorted()
                .toList();
        var wanted = asked.dimension();
        if (wanted != null && dimensions.contains(wanted)) {
            return wanted;
        }
        if (wanted != null) {
            unknown.add("menurut=" + wanted);
        }
        return dimensions.getFirst();
    }

    /** That of the span asked for, else the one asked for, else the first in their order. */
    private SpanKind kind(List<Span> spans) {
        var span = asked.span();
        if (span != null && spans.contains(span)) {
            return span.kind();
        }
        var wanted = asked.kind();
        if (wanted != null && spans.stream().anyMatch(of(wanted))) {
            return wanted;
        }
        if (wanted != null) {
            unknown.add("rentang=" + wanted.word());
        }
        return spans.stream().map(Span::kind).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Predicate<Span> of(SpanKind kind) {
        return span -> span.kind() == kind;
    }
}
