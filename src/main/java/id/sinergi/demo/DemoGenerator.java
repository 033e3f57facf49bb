package id.sinergi.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Writes record files of made-up people, shaped by the real published figures. The same people, seed and last day give
 * the same files; memory does not grow with the number of people.
 */
public final class DemoGenerator {

    /** The day the agreement was signed. */
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 10, 8);

    static final String AGREEMENT = "MOU-2025";

    /** January to December: the fasting month and the turn of the year are quiet. */
    private static final double[] SEASON = {0.75, 0.85, 0.85, 1.0, 1.1, 1.1, 1.0, 1.1, 1.15, 1.2, 1.25, 0.85};

    private static final double AT_HOME = 0.6;

    private final DemoPlan plan;
    private final SplittableRandom random;
    private final DemoHomes homes;
    private final Map<String, Weighted<DemoCentre>> centres = new HashMap<>();
    private final Weighted<DemoField> fields = new Weighted<>(DemoField.ALL, DemoField::weight);
    private final Map<String, Integer> groupsOfCentre = new HashMap<>();

    private DemoGenerator(DemoPlan plan) {
        this.plan = plan;
        this.random = new SplittableRandom(plan.seed());
        this.homes = new DemoHomes(DemoShares.provinces(), DemoShares.regencies());
        var islands = DemoShares.islandGroups();
        var all = DemoShares.centres();
        islands.keySet()
                .forEach(province -> centres.put(
                        province,
                        new Weighted<>(all, centre -> centre.target() * nearness(islands, province, centre))));
    }

    /**
     * Writes {@code pelatihan.csv}, {@code sertifikasi.csv}, {@code penempatan.csv} and {@code target.csv}.
     *
     * @param people people who start a training
     * @param until no date in the files is later
     */
    public static void generate(long people, long seed, LocalDate until, Path directory) {
        generate(new DemoPlan(people, seed, until, false), directory);
    }

    static DemoMonths generate(DemoPlan plan, Path directory) {
        return new DemoGenerator(plan).write(directory);
    }

    private DemoMonths write(Path directory) {
        var counts = new DemoCounts(plan.until());
        try (var files = new RecordFiles(directory, plan.byMonth())) {
            var rows = new DemoRows(files, random, plan.until().toEpochDay());
            var people = new DemoPeople(random, homes, rows, counts, plan.until());
            var months = months();
            long written = 0;
            double weight = 0;
            for (int month = 0; month < months.size(); month++) {
                weight += weight(months, month);
                long upToHere = Math.round(plan.people() * weight / totalWeight(months));
                writeMonth(people, months, month, upToHere - written);
                written = upToHere;
            }
            writeStrangers(people);
        }
        counts.writeTargets(directory.resolve("target.csv"));
        return counts.months();
    }

    private void writeMonth(DemoPeople people, List<YearMonth> months, int month, long size) {
        long left = size;
        while (left > 0) {
            int groupSize = (int) Math.min(left, 20 + (int) (180 * Math.pow(random.nextDouble(), 1.8)));
            var group = group(months, month);
            for (int i = 0; i < groupSize; i++) {
                boolean local = random.nextDouble() < AT_HOME;
                people.join(group, local ? group.province() : homes.province(random, month));
            }
            left -= groupSize;
        }
    }

    private void writeStrangers(DemoPeople people) {
        for (long i = 0; i < plan.people() / 200; i++) {
            people.stranger(true);
        }
        for (long i = 0; i < plan.people() / 60; i++) {
            people.stranger(false);
        }
    }

    /** A few training groups are reported months late: their ids are among those of later ones. */
    private DemoGroup group(List<YearMonth> months, int reported) {
        int month = random.nextDouble() < 0.04 ? Math.max(0, reported - 1 - random.nextInt(3)) : reported;
        var province = homes.province(random, month);
        var centre = Objects.requireNonNull(centres.get(province)).draw(random);
        var field = fields.draw(random);
        long start = day(months.get(month));
        long end = start + field.days() + random.nextInt(7) - 3;
        var year = LocalDate.ofEpochDay(start).getYear();
        int number = groupsOfCentre.merge(centre.code() + year, 1, Integer::sum);
        return new DemoGroup(centre, field, province, year + "-" + number, start, end);
    }

    private long day(YearMonth month) {
        long first = Math.max(month.atDay(1).toEpochDay(), FIRST_DAY.toEpochDay());
        long last = Math.min(month.atEndOfMonth().toEpochDay(), plan.until().toEpochDay());
        return first + random.nextLong(last - first + 1);
    }

    private List<YearMonth> months() {
        var first = YearMonth.from(FIRST_DAY);
        return IntStream.rangeClosed(0, (int) first.until(YearMonth.from(plan.until()), ChronoUnit.MONTHS))
                .mapToObj(first::plusMonths)
                .toList();
    }

    private static double totalWeight(List<YearMonth> months) {
        return IntStream.range(0, months.size())
                .mapToDouble(month -> weight(months, month))
                .sum();
    }

    /** The programme starts small and grows. */
    private static double weight(List<YearMonth> months, int month) {
        double start = Math.min(1, 0.3 + month * 0.35);
        return start * (1 + month * 0.05) * SEASON[months.get(month).getMonthValue() - 1];
    }

    private static double nearness(Map<String, String> islands, String province, DemoCentre centre) {
        if (centre.province().equals(province)) {
            return 12;
        }
        return islands.getOrDefault(centre.province(), "").equals(islands.get(province)) ? 4 : 1;
    }
}
