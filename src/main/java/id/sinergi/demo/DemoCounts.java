package id.sinergi.demo;

import id.sinergi.language.Figures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts what happens per quarter, and sets demonstration targets by it, so that some are reached and some missed. They
 * are no real targets: the agreement names none.
 */
final class DemoCounts {

    private static final String HEADER =
            "kode_perjanjian,indikator,tahun,triwulan,kode_wilayah,nilai,dokumen,tanggal_dokumen";
    private static final String DOCUMENT = "Data contoh – bukan target resmi";
    private static final LocalDate FIRST_QUARTER = LocalDate.of(2025, 10, 1);
    private static final int QUARTERS = 5;

    /** Actual over target, wanted for each quarter. */
    private static final double[] TRAINED = {1.04, 0.98, 0.95, 0.91, 0.95};

    private static final double[] CERTIFIED = {0.93, 0.88, 0.85, 0.82, 0.85};
    private static final double[] PLACED = {0.60, 0.66, 0.70, 0.73, 0.71};

    /** Provinces that never got a target, since that must look different from a target missed. */
    private static final List<String> WITHOUT_TARGET = List.of("82", "94");

    private final LocalDate until;
    private final Map<String, long[]> trainedByProvince = new TreeMap<>();
    private final long[] trained = new long[QUARTERS];
    private final long[] certified = new long[QUARTERS];
    private final long[] placed = new long[QUARTERS];
    private final DemoMonths months = new DemoMonths();

    DemoCounts(LocalDate until) {
        this.until = until;
        DemoShares.islandGroups().keySet().forEach(province -> trainedByProvince.put(province, new long[QUARTERS]));
    }

    DemoMonths months() {
        return months;
    }

    void trained(long day, String province) {
        months.count("DILATIH", day);
        count(trained, day);
        count(trainedByProvince.computeIfAbsent(province, unknown -> new long[QUARTERS]), day);
    }

    void certified(long day) {
        months.count("SERTIFIKAT_ORANG", day);
        count(certified, day);
    }

    void placed(long day) {
        months.count("DITEMPATKAN", day);
        count(placed, day);
    }

    void writeTargets(Path file) {
        var lines = new ArrayList<String>();
        lines.add(HEADER);
        lines.addAll(lines("DILATIH", "", targets(trained, TRAINED)));
        lines.addAll(lines("SERTIFIKAT_ORANG", "", targets(certified, CERTIFIED)));
        lines.addAll(lines("DITEMPATKAN", "", targets(placed, PLACED)));
        trainedByProvince.forEach((province, actual) -> {
            if (!WITHOUT_TARGET.contains(province)) {
                lines.addAll(lines("DILATIH", province, targets(actual, ratios(province))));
            }
        });
        try {
            Files.write(file, lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> lines(String indicator, String province, long[] targets) {
        var lines = new ArrayList<String>();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            var start = start(quarter);
            lines.add("%s,%s,%d,%d,%s,%s,%s,%s"
                    .formatted(
                            DemoGenerator.AGREEMENT,
                            indicator,
                            start.getYear(),
                            start.get(IsoFields.QUARTER_OF_YEAR),
                            province,
                            Figures.INDONESIAN.number(targets[quarter]),
                            DOCUMENT,
                            DemoGenerator.FIRST_DAY));
        }
        return lines;
    }

    /** A quarter that is not over is taken to go on as it began, one that has not begun as the one before. */
    private long[] targets(long[] actual, double[] ratios) {
        var targets = new long[QUARTERS];
        double expected = 10;
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            double elapsed = elapsed(quarter);
            expected = elapsed > 0.2 ? Math.max(8, actual[quarter] / elapsed) : expected * 1.05;
            targets[quarter] = round(expected / ratios[quarter]);
        }
        return targets;
    }

    private double elapsed(int quarter) {
        var start = start(quarter);
        double days = start.until(start(quarter + 1), ChronoUnit.DAYS);
        return Math.clamp((start.until(until, ChronoUnit.DAYS) + 1) / days, 0, 1);
    }

    private static double[] ratios(String province) {
        double usual = 0.86 + Math.floorMod(province.hashCode() * 7, 23) / 100.0;
        var ratios = new double[QUARTERS];
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            ratios[quarter] = switch (province) {
                case "52" -> 0.80 + quarter * 0.12;
                case "18" -> 1.12 - quarter * 0.12;
                case "36" -> 0.66;
                case "12", "13" -> 0.72;
                default -> usual;
            };
        }
        return ratios;
    }

    /** Targets are round numbers. */
    private static long round(double value) {
        long step = value < 50 ? 1 : value < 500 ? 5 : value < 5_000 ? 50 : 100;
        return Math.max(1, Math.round(value / step) * step);
    }

    private static LocalDate start(int quarter) {
        return FIRST_QUARTER.plusMonths(3L * quarter);
    }

    private static void count(long[] quarters, long day) {
        var date = LocalDate.ofEpochDay(day);
        int quarter = (int) (FIRST_QUARTER.until(date, ChronoUnit.MONTHS) / 3);
        if (quarter < QUARTERS) {
            quarters[quarter]++;
        }
    }
}
