package id.sinergi.statistics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One series over spans of one kind, with every vintage of each: what a revision triangle is made of. */
public record PublishedSeries(List<PublishedFigure> figures) implements Serializable {

    public PublishedSeries {
        figures = figures.stream()
                .sorted(Comparator.comparing(PublishedFigure::span).reversed().thenComparing(PublishedFigure::vintage))
                .toList();
    }

    /** How much a figure is above the one of a year earlier, each in one of its vintages. */
    public record Growth(PublishedFigure now, PublishedFigure before) implements Serializable {}

    /** The newest first. */
    List<Span> spans() {
        return figures.stream().map(PublishedFigure::span).distinct().toList();
    }

    /** The earliest first. */
    List<Vintage> vintages() {
        return figures.stream()
                .map(PublishedFigure::vintage)
                .distinct()
                .sorted()
                .toList();
    }

    /** The vintages of a span, the earliest first; none where nothing was published of it. */
    List<PublishedFigure> of(Span span) {
        return bySpan().getOrDefault(span, List.of());
    }

    Optional<PublishedFigure> at(Span span, Vintage vintage) {
        return of(span).stream()
                .filter(figure -> figure.vintage().equals(vintage))
                .findAny();
    }

    /** Every vintage of a span against every vintage of the year before, the newest span first. */
    List<Growth> growth() {
        var bySpan = bySpan();
        var growth = new ArrayList<Growth>();
        for (var now : figures) {
            bySpan.getOrDefault(now.span().yearBefore(), List.of())
                    .forEach(before -> growth.add(new Growth(now, before)));
        }
        return growth;
    }

    /** How often the span that was stated most often was stated. */
    int mostVintages() {
        return bySpan().values().stream().mapToInt(List::size).max().orElse(0);
    }

    private SortedMap<Span, List<PublishedFigure>> bySpan() {
        Map<Span, List<PublishedFigure>> grouped =
                figures.stream().collect(Collectors.groupingBy(PublishedFigure::span));
        return new TreeMap<>(grouped);
    }
}
