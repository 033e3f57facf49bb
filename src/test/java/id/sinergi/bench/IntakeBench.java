package id.sinergi.bench;

import java.nio.file.Path;
import java.util.List;

/** Intake of the generated files against the bare COPY of the training file. */
final class IntakeBench {

    private static final int ONE_RUN_FROM = 2_000_000;
    private static final int RUNS = 3;
    private static final double MEGABYTE = 1 << 20;

    private final long people;
    private final LoadedApplication application;
    private final Figures figures;
    private final String group;

    IntakeBench(long people, LoadedApplication application, Figures figures) {
        this.people = people;
        this.application = application;
        this.figures = figures;
        this.group = "Intake, %,d people".formatted(people);
    }

    /** @return the number of the last batch */
    int run(Path files) {
        var training = files.resolve("pelatihan.csv");
        int runs = people < ONE_RUN_FROM ? RUNS : 1;
        var copy = new double[runs];
        var taken = new double[runs];
        LoadedApplication.Loaded loaded = null;
        for (int run = 0; run < runs; run++) {
            Progress.step("%,d people: COPY of the training file, then its intake", people);
            copy[run] = new BareCopy(application).millis(training);
            application.forgetRecords();
            loaded = application.load(training);
            taken[run] = loaded.millis();
        }
        report(new Timings(copy).median(), new Timings(taken).median(), loaded);
        int batch = 0;
        for (var name : List.of("sertifikasi.csv", "penempatan.csv", "target.csv")) {
            Progress.step("%,d people: %s", people, name);
            var further = application.load(files.resolve(name));
            rate(name, further);
            batch = further.batch();
        }
        return batch;
    }

    private void report(double copy, double taken, LoadedApplication.Loaded loaded) {
        figures.add(
                group,
                "training file: intake ÷ bare COPY",
                taken / copy,
                "×",
                people >= 1_000_000 ? Bar.atMost(6) : Bar.NONE,
                "%,d rows: %.1f s ÷ %.1f s; the last: read and stage %.1f s, post %.1f s"
                        .formatted(
                                loaded.rows(),
                                taken / 1000,
                                copy / 1000,
                                loaded.stageMillis() / 1000,
                                loaded.postMillis() / 1000));
        figures.add(
                group,
                "heap of the JVM that took it in",
                Runtime.getRuntime().maxMemory() / MEGABYTE,
                "MB",
                Bar.atMost(512),
                "-Xmx; whatever the size of the file");
        rate("pelatihan.csv", loaded);
    }

    private void rate(String name, LoadedApplication.Loaded loaded) {
        if (loaded.rows() > 1000) {
            figures.add(
                    group,
                    name,
                    loaded.rows() / loaded.millis() * 1000,
                    "rows/s",
                    Bar.NONE,
                    "%,d rows in %.1f s".formatted(loaded.rows(), loaded.millis() / 1000));
        }
    }
}
