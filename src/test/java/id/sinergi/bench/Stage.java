package id.sinergi.bench;

import id.sinergi.demo.DemoGenerator;
import java.nio.file.Path;
import java.time.LocalDate;

/** Everything that is measured on one scratch database of a given size. */
final class Stage {

    static final LocalDate UNTIL = LocalDate.of(2026, 9, 30);
    private static final int SEED = 7;
    private static final long SLICED = 1_000_000;
    private static final int SLICES = 200;

    private final long people;
    private final boolean last;
    private final Scratch scratch;
    private final Figures figures;
    private final Growth growth;

    Stage(long people, boolean last, Scratch scratch, Figures figures, Growth growth) {
        this.people = people;
        this.last = last;
        this.scratch = scratch;
        this.figures = figures;
        this.growth = growth;
    }

    void run() {
        Progress.step("%,d people: generating files", people);
        var files = scratch.directory("files-" + people);
        var data = scratch.directory("data-" + people);
        DemoGenerator.generate(people, SEED, UNTIL, files);
        var token = "";
        try (var application = new LoadedApplication(data)) {
            int batch = new IntakeBench(people, application, figures).run(files);
            growth.add(people, new QuestionBench(people, application, figures).run());
            new AskerBench(people, application, figures).run();
            if (last || people == SLICED) {
                compare(application, files);
            }
            if (last) {
                new AsOfBench(people, application, figures).run(scratch.directory("later"), batch, UNTIL);
                token = application.apiToken();
            }
        }
        if (last) {
            new ServerBench(data, figures, token).run();
        }
        scratch.remove(data);
        scratch.remove(files);
    }

    private void compare(LoadedApplication application, Path files) {
        var engines = new EngineBench(people, application, figures);
        var directory = scratch.directory("duckdb-" + people);
        try (var duck = EngineBench.duckDb(files, directory)) {
            engines.overview(duck);
            if (people <= SLICED) {
                engines.randomSlices(duck, SLICES);
            }
        }
        scratch.remove(directory);
    }
}
