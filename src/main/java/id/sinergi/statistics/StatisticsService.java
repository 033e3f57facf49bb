package id.sinergi.statistics;

import id.sinergi.row.CountedThing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The published figures with all their vintages. They are public: everybody who is signed in, and every client, reads all
 * of them, whatever the regions of their scope.
 */
@Service
@Transactional(readOnly = true)
public class StatisticsService {

    private static final int ALL = Integer.MAX_VALUE;

    private final PublishedQueries queries;

    StatisticsService(PublishedQueries queries) {
        this.queries = queries;
    }

    /** Every indicator with every dimension. */
    public List<PublishedIndicator> offered(@Nullable Integer batch) {
        return queries.offered(batch);
    }

    /** The tables of an indicator by a dimension beside their printed totals, the newest first. */
    public List<Closing> closings(String indicator, PublishedDimension dimension, @Nullable Integer batch) {
        return CountedThing.is(indicator) ? closings(queries.tables(indicator, batch), dimension) : List.of();
    }

    /**
     * The figures of an indicator by a dimension, all vintages, the newest span first.
     *
     * @param member null for all of them
     * @param limit how many at most
     */
    public List<PublishedFigure> figures(
            String indicator,
            PublishedDimension dimension,
            @Nullable String member,
            @Nullable Integer batch,
            int limit) {
        return queries.figures(indicator, dimension, member, null, batch, limit);
    }

    /** What there is to see of a choice; what the choice leaves open, or asks for in vain, is as usual. */
    public StatisticsPage page(StatisticsChoice asked, List<String> unread) {
        var unknown = new ArrayList<>(unread);
        var offered = queries.offered(asked.asOf());
        if (offered.isEmpty()) {
            return new StatisticsPage(
                    asked, List.of(), List.of(), List.of(), List.of(), null, List.of(), true, unknown);
        }
        var chosen = new ChosenStatistics(asked, offered, unknown);
        var tables = queries.tables(chosen.indicator(), asked.asOf());
        var choice = chosen.among(tables);
        var figures = figures(choice);
        return page(
                withKnownMember(choice, figures, unknown), offered, new Read(tables, figures), List.copyOf(unknown));
    }

    private record Read(List<PublishedTable> tables, List<PublishedFigure> figures) {}

    private static StatisticsChoice withKnownMember(
            StatisticsChoice choice, List<PublishedFigure> figures, List<String> unknown) {
        if (choice.member().isEmpty() || figures.stream().anyMatch(of(choice.member()))) {
            return choice;
        }
        unknown.add("anggota=" + choice.member());
        return choice.withMember("");
    }

    private static StatisticsPage page(
            StatisticsChoice choice, List<PublishedIndicator> offered, Read read, List<String> unknown) {
        boolean counted = CountedThing.is(choice.indicator());
        boolean total = choice.dimension() == PublishedDimension.TOTAL;
        return new StatisticsPage(
                choice,
                offered,
                kinds(read.tables(), choice),
                spans(read.tables(), choice),
                total ? List.of() : inSpan(read.figures(), choice),
                total || !choice.member().isEmpty() ? series(read.figures(), choice) : null,
                counted && !total ? ofKind(closings(read.tables(), required(choice)), choice) : List.of(),
                counted,
                unknown);
    }

    private List<PublishedFigure> figures(StatisticsChoice choice) {
        return queries.figures(
                choice.indicator(), required(choice), choice.member(), choice.span(), choice.asOf(), ALL);
    }

    private static PublishedDimension required(StatisticsChoice choice) {
        var dimension = choice.dimension();
        return dimension == null ? PublishedDimension.TOTAL : dimension;
    }

    private static Predicate<PublishedFigure> of(String member) {
        return figure -> figure.member().equals(member);
    }

    private static PublishedSeries series(List<PublishedFigure> figures, StatisticsChoice choice) {
        return new PublishedSeries(figures.stream()
                .filter(of(choice.member()))
                .filter(figure -> figure.span().kind() == choice.kind())
                .toList());
    }

    private static List<PublishedFigure> inSpan(List<PublishedFigure> figures, StatisticsChoice choice) {
        return figures.stream()
                .filter(figure -> figure.span().equals(choice.span()))
                .toList();
    }

    private static List<SpanKind> kinds(List<PublishedTable> tables, StatisticsChoice choice) {
        return of(tables, choice, table -> table.span().kind()).sorted().toList();
    }

    private static List<Span> spans(List<PublishedTable> tables, StatisticsChoice choice) {
        return of(tables, choice, PublishedTable::span)
                .filter(span -> span.kind() == choice.kind())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static <T> Stream<T> of(
            List<PublishedTable> tables, StatisticsChoice choice, Function<PublishedTable, T> part) {
        return tables.stream()
                .filter(table -> table.dimension() == choice.dimension())
                .map(part)
                .distinct();
    }

    private static List<Closing> ofKind(List<Closing> closings, StatisticsChoice choice) {
        return closings.stream()
                .filter(closing -> closing.table().span().kind() == choice.kind())
                .toList();
    }

    private static List<Closing> closings(List<PublishedTable> tables, PublishedDimension dimension) {
        return tables.stream()
                .filter(table -> table.dimension() == dimension && dimension != PublishedDimension.TOTAL)
                .sorted(Comparator.comparing(PublishedTable::span)
                        .thenComparing(PublishedTable::vintage)
                        .reversed())
                .map(table -> Closing.of(table, tables))
                .toList();
    }
}
