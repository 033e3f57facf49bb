package id.sinergi.forecast;

import id.sinergi.demo.DemoMonths;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code backtest}: prints how well the forecast did on made-up and on published monthly counts. */
public final class BacktestCommand {

    private static final LocalDate UNTIL = LocalDate.of(2032, 12, 31);
    private static final List<Integer> PEOPLE = List.of(5_000, 25_000, 100_000);
    private static final int SEEDS = 3;

    private BacktestCommand() {}

    /** Runs the command with what follows its name, which is nothing; 0 if it printed its tables, else 2. */
    public static int run(List<String> args) {
        if (!args.isEmpty()) {
            System.err.println("Usage: backtest");
            return 2;
        }
        for (int people : PEOPLE) {
            print(people, System.out);
        }
        System.out.println(published());
        return 0;
    }

    private static void print(int people, PrintStream out) {
        var courses = made(people);
        out.printf(
                "%nMade up: %,d people until %s, seeds 1 to %d, %d series by month%n%n",
                people, UNTIL, SEEDS, courses.size());
        out.println(
                "| months ahead | forecasts | error | same months a year ago | mean of 12 months | in the interval |");
        out.println("|---|---|---|---|---|---|");
        Backtest.HORIZONS.forEach(months -> out.println(row(String.valueOf(months), Backtest.ahead(courses, months))));
        out.println(row("year's end", Backtest.yearsEnd(courses)));
        out.printf("%nThe same with late reports, from months as they stand and corrected%n%n");
        out.println("| months ahead | forecasts | error | corrected | in the interval | corrected |");
        out.println("|---|---|---|---|---|---|");
        Backtest.HORIZONS.forEach(
                months -> out.println(row(String.valueOf(months), LateBacktest.ahead(courses, months))));
        out.println(row("year's end", LateBacktest.yearsEnd(courses)));
    }

    private static String row(String name, LateBacktest.Scores scores) {
        var stand = scores.asTheyStand();
        var corrected = scores.corrected();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f %% | %.1f %% | %.0f %% | %.0f %% |",
                name,
                stand.forecasts(),
                stand.error(),
                corrected.error(),
                stand.coverage(),
                corrected.coverage());
    }

    private static String row(String name, BacktestScore score) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f %% | %.1f %% | %.1f %% | %.0f %% |",
                name,
                score.forecasts(),
                score.error(),
                score.errorOfLastYear(),
                score.errorOfMean(),
                score.coverage());
    }

    /** Indicators that add up by month, of several programmes. */
    static List<Course> made(int people) {
        var courses = new ArrayList<Course>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            DemoMonths.of(people, seed, UNTIL).values().forEach(months -> courses.add(Course.of(months)));
        }
        return courses;
    }

    private static String published() {
        var months = PublishedMonths.read();
        return Estimator.knowsEnough(Course.of(months))
                ? "\n" + row("1", Backtest.ahead(List.of(Course.of(months)), 1))
                : "%nPublished national placements: single months %s; %d are too few, %d are needed%n"
                        .formatted(months, months.size(), Estimator.LEAST + 1);
    }
}
