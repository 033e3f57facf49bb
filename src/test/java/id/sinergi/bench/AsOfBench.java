package id.sinergi.bench;

import id.sinergi.change.ChangeSections;
import id.sinergi.demo.DemoGenerator;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import id.sinergi.security.UserRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** Figures as of a batch after fifty later batches that revise thousands of its rows, and what changed since. */
final class AsOfBench {

    private static final int BATCHES = 50;
    private static final int ROWS = 2_000;
    private static final int SEED = 11;
    private static final String GROUP = "As of an earlier batch";
    private static final int RUNS = 21;
    private static final int CHANGES = 300;
    private static final Locale LANGUAGE = Locale.of("id");

    private final LoadedApplication application;
    private final Figures figures;
    private final QuestionBench questions;

    AsOfBench(long people, LoadedApplication application, Figures figures) {
        this.application = application;
        this.figures = figures;
        this.questions = new QuestionBench(people, application, figures);
    }

    void run(Path directory, int asOf, LocalDate until) {
        Progress.step("%d later batches", BATCHES);
        var overview = OverviewQuestions.overview(QuestionBench.LAST);
        var before = new LinkedHashMap<Question, SortedMap<String, Counts>>();
        overview.forEach(question -> before.put(question, questions.answer(question)));
        DemoGenerator.generate((long) BATCHES * ROWS, SEED, until, directory);
        var later = Timings.of(1, () -> loadInParts(directory));
        figures.add(
                GROUP,
                "a batch of %,d revised rows".formatted(ROWS),
                later.median() / BATCHES,
                "ms",
                Bar.NONE,
                "median of one run of %d".formatted(BATCHES));
        measure(overview, before, asOf);
    }

    private void measure(List<Question> overview, Map<Question, SortedMap<String, Counts>> before, int asOf) {
        application.forgetAnswers();
        before.forEach((question, answer) -> {
            if (!questions.answer(question.asOf(asOf)).equals(answer)) {
                throw new IllegalStateException("As of batch " + asOf + " the answer differs: " + question);
            }
        });
        double current = sum(questions.coldMedians(overview, RUNS));
        double earlier = sum(questions.coldMedians(
                overview.stream().map(question -> question.asOf(asOf)).toList(), RUNS));
        figures.add(
                GROUP,
                "overview as of %d batches ago ÷ current".formatted(BATCHES),
                earlier / current,
                "×",
                Bar.atMost(2),
                "%.1f ms ÷ %.1f ms, answers equal to those before".formatted(earlier, current));
        changes(asOf);
    }

    /** The page of changes, all of its figures and tables, of the whole country. */
    private void changes(int asOf) {
        var sections = application.bean(ChangeSections.class);
        var slice = OverviewQuestions.overview(QuestionBench.LAST).getFirst().slice();
        var all = slice.withPeriod(application.bean(SliceParameters.class).years());
        ask("what changed since, twelve months", () -> page(sections, slice, asOf));
        ask("what changed since, all years", () -> page(sections, all, asOf));
        ask("what changed since the first batch, all years", () -> page(sections, all, 0));
        application.as(
                UserRole.MANAGER,
                RegionScope.of(List.of(RegionCode.of("35"))),
                () -> ask("the same as the first, of one province's manager", () -> page(sections, slice, asOf)));
    }

    private static void page(ChangeSections sections, Slice slice, int after) {
        sections.figures(slice, after, LANGUAGE);
        sections.reasons(slice, after, Indicator.DILATIH, LANGUAGE);
    }

    private void ask(String name, Runnable page) {
        page.run();
        var cold = Timings.of(RUNS, application::forgetAnswers, page);
        figures.add(GROUP, name, cold.median(), "ms", Bar.atMost(CHANGES), "p95 %.1f ms".formatted(cold.p95()));
    }

    private static double sum(Map<String, Double> medians) {
        return medians.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Three files of trainings to one of tests and one of placements, each posted as one batch. */
    private void loadInParts(Path directory) {
        try {
            load(directory, "pelatihan.csv", BATCHES * 3 / 5);
            load(directory, "sertifikasi.csv", BATCHES / 5);
            load(directory, "penempatan.csv", BATCHES / 5);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void load(Path directory, String name, int parts) throws IOException {
        var lines = Files.readAllLines(directory.resolve(name));
        var rows = lines.subList(1, lines.size());
        for (int part = 0; part < parts; part++) {
            int size = Math.min(ROWS, rows.size() / parts);
            var file = directory.resolve(part + "-" + name);
            var content = new java.util.ArrayList<>(List.of(lines.getFirst()));
            content.addAll(rows.subList(part * size, (part + 1) * size));
            Files.write(file, content);
            application.load(file);
        }
    }
}
