package id.sinergi.bench;

import id.sinergi.indicator.Counts;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;

/** The same answers by GROUP BY in the same PostgreSQL and by DuckDB: compared, and timed. */
final class EngineBench {

    private static final int DUCKDB_RUNS = 5;

    private final long people;
    private final LoadedApplication application;
    private final Figures figures;
    private final String group;

    EngineBench(long people, LoadedApplication application, Figures figures) {
        this.people = people;
        this.application = application;
        this.figures = figures;
        this.group = "Other engines, %,d people".formatted(people);
    }

    /** The overview's questions, each asked of every engine. */
    void overview(DuckDb duck) {
        var questions = OverviewQuestions.overview(QuestionBench.LAST);
        var cold = new QuestionBench(people, application, figures).coldMedians(questions, 15);
        double cells = cold.values().stream().mapToDouble(Double::doubleValue).sum();
        Progress.step("%,d people: the same answers by GROUP BY", people);
        application.jdbc().sql("analyze").update();
        try (var connection = application.dataSource().getConnection()) {
            double journeys = questions.stream()
                    .mapToDouble(question -> asked(question, RecordQuery.overJourneys(connection)::answer))
                    .sum();
            figures.add(
                    group,
                    "GROUP BY over one row per person ÷ cells",
                    journeys / cells,
                    "×",
                    Bar.atLeast(100),
                    "all questions of the overview: %,.0f ms ÷ %.1f ms, answers equal".formatted(journeys, cells));
            var national = questions.get(2);
            double records = asked(national, RecordQuery.overRecords(connection)::answer);
            figures.add(
                    group,
                    "GROUP BY over the record tables ÷ cells",
                    records / cold.get(national.name()),
                    "×",
                    Bar.atLeast(100),
                    "%s: %,.0f ms ÷ %.2f ms, answers equal"
                            .formatted(national.name(), records, cold.get(national.name())));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        Progress.step("%,d people: the same answers by DuckDB", people);
        double columns = questions.stream()
                .mapToDouble(question -> {
                    asked(question, duck::answer);
                    return Timings.of(DUCKDB_RUNS, () -> duck.answer(question)).median();
                })
                .sum();
        figures.add(
                group,
                "DuckDB over one row per event ÷ cells",
                columns / cells,
                "×",
                Bar.NONE,
                "all questions of the overview: %,.0f ms ÷ %.1f ms, answers equal".formatted(columns, cells));
    }

    /** Random slices: cells, GROUP BY over events derived from the records, and DuckDB over the files agree. */
    void randomSlices(DuckDb duck, int count) {
        Progress.step("%,d people: %d random slices", people, count);
        var questions = new RandomSlices(application.catalog()).take(count);
        try (var connection = application.dataSource().getConnection()) {
            var records = RecordQuery.overEvents(connection);
            long members = 0;
            for (var question : questions) {
                asked(question, records::answer);
                asked(question, duck::answer);
                members += question.answer(application.indicators()).size();
            }
            figures.add(
                    group,
                    "random slices with equal answers",
                    questions.size(),
                    "of " + count,
                    Bar.atLeast(count),
                    "cells = GROUP BY = DuckDB, %,d members with every measure".formatted(members));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** How long the other engine took, after its answer was found to be the product's. */
    private double asked(Question question, Function<Question, SortedMap<String, Counts>> engine) {
        var answers = new Object() {
            SortedMap<String, Counts> other;
        };
        double millis = Timings.millis(() -> answers.other = engine.apply(question));
        var cells = question.answer(application.indicators());
        if (!cells.equals(answers.other)) {
            throw new IllegalStateException("Answers differ for %s:%n cells %s%n other %s"
                    .formatted(question, difference(cells, answers.other), difference(answers.other, cells)));
        }
        return millis;
    }

    private static List<String> difference(SortedMap<String, Counts> one, SortedMap<String, Counts> other) {
        return one.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(other.get(entry.getKey())))
                .limit(5)
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
    }

    static DuckDb duckDb(Path files, Path scratch) {
        Progress.step("DuckDB reads the files");
        return new DuckDb(files, scratch);
    }
}
