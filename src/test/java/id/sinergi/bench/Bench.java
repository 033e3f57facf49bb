package id.sinergi.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * {@code bench [--people 100k|1M|10M]}: measures on growing scratch databases and prints every figure beside its bar.
 * {@code bench --pages DIRECTORY} measures the pages alone, on a data directory that has people and the demo users.
 * {@code bench --later DIRECTORY} posts fifty batches more on such a directory, and measures figures as of before and what changed since.
 * {@code bench --flood PORT PROCESS} floods a demonstration that runs on this machine, and times its overview meanwhile.
 */
final class Bench {

    private static final String USAGE =
            "Usage: bench [--people 100k|1M|10M] | --pages DIRECTORY | --later DIRECTORY | --flood PORT PROCESS";
    private static final Map<String, Long> UNITS = Map.of("k", 1_000L, "m", 1_000_000L, "", 1L);

    private Bench() {}

    static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        if (args.length == 2 && args[0].equals("--pages")) {
            pages(Path.of(args[1]));
            return;
        }
        if (args.length == 2 && args[0].equals("--later")) {
            later(Path.of(args[1]));
            return;
        }
        if (args.length == 3 && args[0].equals("--flood")) {
            FloodBench.run(Integer.parseInt(args[1]), Long.parseLong(args[2]));
            return;
        }
        long people;
        try {
            people = people(List.of(args));
        } catch (IllegalArgumentException wrong) {
            Progress.say("%s%n%s", wrong.getMessage(), USAGE);
            System.exit(2);
            return;
        }
        var figures = new Figures(Machine.present(), "./sinergi bench --people " + people);
        try (var scratch = new Scratch(Path.of(System.getenv().getOrDefault("SINERGI_DATA_DIRECTORY", ".data")))) {
            var growth = new Growth();
            for (long size : sizes(people)) {
                new Stage(size, size == people, scratch, figures, growth).run();
            }
            growth.report(figures);
        } catch (RuntimeException failure) {
            failure.printStackTrace();
            figures.write(Path.of("target", "bench"));
            System.exit(1);
        }
        figures.write(Path.of("target", "bench"));
        System.out.println(figures.text());
        System.exit(0);
    }

    private static void later(Path data) {
        var figures = new Figures(Machine.present(), "./sinergi bench --later " + data);
        try (var scratch = new Scratch(Path.of("target", "bench-later"));
                var application = new LoadedApplication(data.toAbsolutePath())) {
            new AsOfBench(0, application, figures)
                    .run(
                            scratch.directory("later"),
                            application.indicators().freshness().batch(),
                            Stage.UNTIL);
        }
        System.out.println(figures.text());
        System.exit(0);
    }

    private static void pages(Path data) {
        var figures = new Figures(Machine.present(), "./sinergi bench --pages " + data);
        new ServerBench(data.toAbsolutePath(), figures, "").pages();
        System.out.println(figures.text());
        System.exit(0);
    }

    /** A hundredth and a tenth of the people before all of them, to see what grows. */
    static List<Long> sizes(long people) {
        return LongStream.of(people / 100, people / 10, people)
                .filter(size -> size >= 10_000)
                .boxed()
                .toList();
    }

    private static long people(List<String> args) {
        if (args.isEmpty()) {
            return 1_000_000;
        }
        if (args.size() != 2 || !args.getFirst().equals("--people")) {
            throw new IllegalArgumentException("Unknown arguments " + String.join(" ", args));
        }
        var written = args.getLast().toLowerCase(Locale.ROOT);
        var unit = written.replaceFirst("^\\d+", "");
        var factor = UNITS.get(unit);
        if (factor == null || unit.length() == written.length()) {
            throw new IllegalArgumentException("Not a number of people: " + written);
        }
        return Math.max(10_000, Long.parseLong(written.substring(0, written.length() - unit.length())) * factor);
    }
}
