package id.sinergi.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code generate --people N --seed S --out DIR [--until DATE] [--split-by-month]}: writes demonstration files. */
public final class GenerateCommand {

    private static final String USAGE =
            "Usage: generate --people N --out DIR [--seed S] [--until yyyy-mm-dd] [--split-by-month]";

    private long people = 20_000;
    private long seed = 1;
    private boolean byMonth;
    private LocalDate until;
    private @Nullable Path directory;

    private GenerateCommand(Clock clock) {
        this.until = lastCompleteMonth(clock);
    }

    /** Runs the command with what follows its name; 0 if the files were written, 2 if the arguments are wrong. */
    public static int run(List<String> args, Clock clock) {
        try {
            var command = new GenerateCommand(clock);
            command.read(args.iterator());
            System.out.println(command.write());
            return 0;
        } catch (IllegalArgumentException | DateTimeException wrong) {
            System.err.println(wrong.getMessage());
            System.err.println(USAGE);
            return 2;
        }
    }

    /** The last day of the month before the present one: what a ministry would have reported by now. */
    public static LocalDate lastCompleteMonth(Clock clock) {
        return YearMonth.now(clock).minusMonths(1).atEndOfMonth();
    }

    private void read(Iterator<String> args) {
        while (args.hasNext()) {
            var option = args.next();
            switch (option) {
                case "--people" -> people = Long.parseLong(value(option, args));
                case "--seed" -> seed = Long.parseLong(value(option, args));
                case "--until" -> until = LocalDate.parse(value(option, args));
                case "--out" -> directory = Path.of(value(option, args));
                case "--split-by-month" -> byMonth = true;
                default -> throw new IllegalArgumentException("Unknown option " + option);
            }
        }
    }

    private static String value(String option, Iterator<String> args) {
        if (!args.hasNext()) {
            throw new IllegalArgumentException("No value for " + option);
        }
        return args.next();
    }

    private String write() {
        if (directory == null) {
            throw new IllegalArgumentException("No value for --out");
        }
        DemoGenerator.generate(new DemoPlan(people, seed, until, byMonth), directory);
        return "%d people until %s written to %s".formatted(people, until, directory);
    }
}
