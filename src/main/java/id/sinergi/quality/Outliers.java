package id.sinergi.quality;

import id.sinergi.doubt.Severity;
import id.sinergi.doubt.Suspicion;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Questions;
import id.sinergi.journey.RecordKind;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.quality.MonthCounts.MonthCount;
import id.sinergi.source.Problem;
import id.sinergi.wording.MemberNames;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds months of centres or provinces in a file that are far from what these have had in the other months: against the
 * history of at least {@value #LEAST} months with people that the file says nothing of, within {@value #MONTHS} months. A
 * month of which more people are known than the file has is not asked about, nor is the month that runs; one of which fewer
 * are known is judged by the people of the file alone, not by both together.
 */
@Component
class Outliers implements Suspicion {

    static final int LEAST = 6;
    private static final int MONTHS = 24;

    /** The rest is counted. */
    private static final int NAMED = 5;

    private final MonthCounts counts;
    private final OutlierSettings settings;
    private final Questions questions;
    private final MemberNames names;
    private final Clock clock;

    Outliers(MonthCounts counts, OutlierSettings settings, Questions questions, MemberNames names, Clock clock) {
        this.counts = counts;
        this.settings = settings;
        this.questions = questions;
        this.names = names;
        this.clock = clock;
    }

    /** A count with how unusual it is. */
    record Found(MonthCount count, RobustScore score) {}

    private record Series(int agreement, int member) {

        static Series of(MonthCount count) {
            return new Series(count.agreement(), count.member());
        }
    }

    @Override
    public Severity severity() {
        return settings.severity();
    }

    @Override
    public List<Problem> in(RecordKind kind, int upload) {
        if (settings.threshold() == 0) {
            return List.of();
        }
        var found = found(counts.staged(kind, upload), counts.known(kind), YearMonth.now(clock), settings.threshold());
        var problems = new ArrayList<>(
                found.stream().limit(NAMED).map(one -> problem(kind, one)).toList());
        if (found.size() > NAMED) {
            problems.add(new Problem("quality.outlier.more", List.of(String.valueOf(found.size() - NAMED))));
        }
        return problems;
    }

    /** The most unusual first. */
    static List<Found> found(List<MonthCount> staged, List<MonthCount> known, YearMonth running, double threshold) {
        var sent = staged.stream().collect(Collectors.groupingBy(Series::of));
        var had = known.stream().collect(Collectors.groupingBy(Series::of));
        return sent.entrySet().stream()
                .flatMap(series -> series.getValue().stream()
                        .filter(count -> Questions.month(count.month()).isBefore(running))
                        .flatMap(count ->
                                scored(count, series.getValue(), had.getOrDefault(series.getKey(), List.of()))
                                        .stream()))
                .filter(one -> Math.abs(one.score().score()) >= threshold)
                .sorted(Comparator.comparingDouble(
                                (Found one) -> -Math.abs(one.score().score()))
                        .thenComparing(one -> one.count().member())
                        .thenComparing(one -> one.count().month()))
                .toList();
    }

    private static Optional<Found> scored(MonthCount count, List<MonthCount> sent, List<MonthCount> had) {
        var months = sent.stream().map(MonthCount::month).collect(Collectors.toSet());
        var month = Questions.month(count.month());
        var history = had.stream()
                .filter(one -> !months.contains(one.month()))
                .filter(one -> Math.abs(month.until(Questions.month(one.month()), ChronoUnit.MONTHS)) <= MONTHS)
                .map(MonthCount::people)
                .toList();
        long present = had.stream()
                .filter(one -> one.month() == count.month())
                .mapToLong(MonthCount::people)
                .sum();
        return history.size() < LEAST || present >= count.people()
                ? Optional.empty()
                : Optional.of(new Found(count, RobustScore.of(count.people(), history)));
    }

    private Problem problem(RecordKind kind, Found one) {
        var dimension = CompletenessCalendar.dimension(kind);
        var figures = Figures.in(Texts.LANGUAGES.getFirst());
        return new Problem(
                "quality.outlier." + (dimension == Dimension.CENTRE ? "centre" : "province"),
                List.of(
                        names.name(
                                dimension, questions.key(one.count().member(), dimension), Texts.LANGUAGES.getFirst()),
                        Questions.month(one.count().month()).toString(),
                        String.valueOf(one.count().people()),
                        String.valueOf(Math.round(one.score().median())),
                        figures.signed(one.score().score(), 1)));
    }
}
