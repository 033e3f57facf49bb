package id.sinergi.statistics;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What there is to see of a choice.
 *
 * @param choice with everything filled in that the address left open
 * @param offered what else can be chosen
 * @param spans that there are of the chosen kind, the newest first
 * @param members of the chosen span in every vintage; none of a total
 * @param series of the total, or of the chosen member; null where no member is chosen
 * @param closings of the tables of the chosen kind beside their printed totals, the newest first
 * @param counted whether the figures count people or things, so that they have a sum
 * @param unknown what was asked for in vain, as {@code name=value}
 */
public record StatisticsPage(
        StatisticsChoice choice,
        List<PublishedIndicator> offered,
        List<SpanKind> kinds,
        List<Span> spans,
        List<PublishedFigure> members,
        @Nullable PublishedSeries series,
        List<Closing> closings,
        boolean counted,
        List<String> unknown)
        implements Serializable {

    public StatisticsPage {
        offered = List.copyOf(offered);
        kinds = List.copyOf(kinds);
        spans = List.copyOf(spans);
        members = List.copyOf(members);
        closings = List.copyOf(closings);
        unknown = List.copyOf(unknown);
    }

    public boolean isEmpty() {
        return offered.isEmpty();
    }

    /** The codes of all indicators. */
    public List<String> indicators() {
        return offered.stream().map(PublishedIndicator::code).distinct().toList();
    }

    /** What the chosen indicator is published by. */
    public List<PublishedDimension> dimensions() {
        return offered.stream()
                .filter(one -> one.code().equals(choice.indicator()))
                .map(PublishedIndicator::dimension)
                .sorted()
                .toList();
    }

    /** Whether it is broken down rather than a total. */
    public boolean isBrokenDown() {
        return choice.dimension() != PublishedDimension.TOTAL;
    }

    /** The vintages of the chosen table, the earliest first. */
    List<Vintage> vintages() {
        return members.stream()
                .map(PublishedFigure::vintage)
                .distinct()
                .sorted()
                .toList();
    }

    /** The members of the chosen table, those with the largest latest figure first. */
    public List<String> memberCodes() {
        return members.stream()
                .sorted(Comparator.comparing(PublishedFigure::vintage)
                        .thenComparing(PublishedFigure::value)
                        .reversed())
                .map(PublishedFigure::member)
                .distinct()
                .toList();
    }

    Optional<PublishedFigure> member(String code, Vintage vintage) {
        return members.stream()
                .filter(figure ->
                        figure.member().equals(code) && figure.vintage().equals(vintage))
                .findAny();
    }

    /** The closing of one vintage of the chosen table. */
    Optional<Closing> closing(Vintage vintage) {
        return closings.stream()
                .filter(closing -> closing.table().span().equals(choice.span())
                        && closing.table().vintage().equals(vintage))
                .findAny();
    }
}
