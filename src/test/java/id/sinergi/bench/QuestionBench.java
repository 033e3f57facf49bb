package id.sinergi.bench;

import id.sinergi.dashboard.OverviewService;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.matrix.MatrixAxis;
import id.sinergi.matrix.MatrixService;
import id.sinergi.matrix.MatrixTurn;
import id.sinergi.matrix.MatrixValue;
import id.sinergi.reconciliation.ComparisonService;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import id.sinergi.security.UserRole;
import id.sinergi.waiting.WaitingPages;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The questions of the overview and of a step into a province: cold, cached, and the whole overview at once. */
final class QuestionBench {

    static final YearMonth LAST = YearMonth.of(2026, 9);
    private static final int COLD_RUNS = 30;
    private static final int CACHED_RUNS = 300;
    private static final Locale LANGUAGE = Locale.of("id");

    private static final MatrixTurn REGION_BY_MONTH =
            new MatrixTurn(MatrixAxis.REGION, MatrixAxis.MONTH, MatrixAxis.SECTOR, "", MatrixValue.TRAINED);

    private final long people;
    private final LoadedApplication application;
    private final Figures figures;

    QuestionBench(long people, LoadedApplication application, Figures figures) {
        this.people = people;
        this.application = application;
        this.figures = figures;
    }

    /** @return the median of the whole overview cold, in milliseconds */
    double run() {
        Progress.step("%,d people: questions", people);
        ask("Overview", OverviewQuestions.overview(LAST));
        ask("Step into a province", OverviewQuestions.drillStep(LAST));
        pages();
        return overview();
    }

    /** All that the pages with questions of their own ask, besides the overview. */
    private void pages() {
        var slice = OverviewQuestions.overview(LAST).getFirst().slice();
        var waiting = application.bean(WaitingPages.class);
        var matrix = application.bean(MatrixService.class);
        ask("all of the waiting room", () -> waiting.of(slice, Dimension.PROVINCE, LANGUAGE));
        ask("all of the matrix", () -> matrix.of(slice, MatrixTurn.USUAL, LANGUAGE));
        ask("matrix of regions and months", () -> matrix.of(slice, REGION_BY_MONTH, LANGUAGE));
        var comparison = application.bean(ComparisonService.class);
        ask("all of the reconciliation", Bar.NONE, () -> comparison.of(slice, LANGUAGE));
        application.as(
                UserRole.MANAGER,
                RegionScope.of(List.of(RegionCode.of("35"))),
                () -> ask("the same of one province's manager", Bar.NONE, () -> comparison.of(slice, LANGUAGE)));
    }

    private void ask(String name, Runnable page) {
        ask(name, Bar.atMost(50), page);
    }

    private void ask(String name, Bar bar, Runnable page) {
        page.run();
        var cold = Timings.of(COLD_RUNS, application::forgetAnswers, page);
        figures.add(
                "Other pages, %,d people".formatted(people),
                name + ", cold",
                cold.median(),
                "ms",
                bar,
                "p95 %.1f ms; cached p50/p95 %s".formatted(cold.p95(), Timings.of(CACHED_RUNS, page)));
    }

    private void ask(String screen, List<Question> questions) {
        var indicators = application.indicators();
        var group = "%s, %,d people".formatted(screen, people);
        questions.forEach(question -> question.ask(indicators));
        for (var question : questions) {
            var cold = Timings.of(COLD_RUNS, application::forgetAnswers, () -> question.ask(indicators));
            var cached = Timings.of(CACHED_RUNS, () -> question.ask(indicators));
            figures.add(
                    group,
                    question.name() + ", cold",
                    cold.median(),
                    "ms",
                    Bar.NONE,
                    "p95 %.1f ms; cached p50/p95 %s".formatted(cold.p95(), cached));
        }
    }

    private double overview() {
        var overview = application.bean(OverviewService.class);
        var slice = OverviewQuestions.overview(LAST).getFirst().slice();
        var group = "Overview, %,d people".formatted(people);
        Runnable all = () -> overview.of(slice, LANGUAGE);
        all.run();
        var cold = Timings.of(COLD_RUNS, application::forgetAnswers, all);
        var cached = Timings.of(CACHED_RUNS, all);
        figures.add(
                group,
                "all of the overview, cold",
                cold.median(),
                "ms",
                Bar.atMost(50),
                "p95 %.1f ms".formatted(cold.p95()));
        figures.add(
                group,
                "all of the overview, cached",
                cached.median(),
                "ms",
                Bar.atMost(2),
                "p95 %.2f ms".formatted(cached.p95()));
        return cold.median();
    }

    /** Cold medians of the overview's questions, for comparison with other engines and with as-of. */
    Map<String, Double> coldMedians(List<Question> questions, int runs) {
        var indicators = application.indicators();
        return questions.stream()
                .collect(Collectors.toMap(
                        Question::name,
                        question -> Timings.of(runs, application::forgetAnswers, () -> question.ask(indicators))
                                .median()));
    }

    SortedMap<String, Counts> answer(Question question) {
        return question.answer(application.indicators());
    }
}
