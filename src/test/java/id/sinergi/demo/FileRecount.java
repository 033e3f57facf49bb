package id.sinergi.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts record files by the rules of the programme, straight from their text and without a class of the product, so
 * that the product can be compared with it. Reads dates as {@code yyyy-mm-dd} and comma-separated files only; a row
 * whose id came before replaces the earlier one.
 */
public final class FileRecount {

    /** What is counted; of a cohort, in the month in which its people were trained. */
    public enum Counted {
        ENROLLED,
        TRAINED,
        ASSESSED,
        CERTIFIED,
        CERTIFICATES,
        PLACED,
        COHORT_ASSESSED,
        COHORT_CERTIFIED,
        COHORT_PLACED,
        DROPPED_OUT,
        WOMEN_TRAINED
    }

    /**
     * One cell of the count.
     *
     * @param regency dotted code of the home regency
     * @param centre satker code
     * @param destination ISO code of the country for {@link Counted#PLACED}, else empty
     */
    public record Cell(
            Counted measure,
            String agreement,
            YearMonth month,
            String regency,
            String centre,
            String sector,
            String sex,
            String destination) {

        public String province() {
            return regency.substring(0, 2);
        }
    }

    /**
     * A person who completed a training under an agreement, and when the later stages were reached.
     *
     * @param destination ISO code of the country, empty where not placed
     * @param certificates the day of each that was issued, the first one first
     */
    public record Journey(
            String agreement,
            String regency,
            String centre,
            String sector,
            String sex,
            LocalDate finished,
            Optional<LocalDate> certified,
            Optional<LocalDate> placed,
            String destination,
            List<LocalDate> certificates) {}

    private record Training(
            String id,
            String person,
            String agreement,
            String sex,
            String regency,
            String centre,
            String sector,
            LocalDate start,
            Optional<LocalDate> end,
            boolean completed,
            boolean stopped) {

        Cell cell(Counted measure, LocalDate day, String destination) {
            return new Cell(measure, agreement, YearMonth.from(day), regency, centre, sector, sex, destination);
        }

        LocalDate finish() {
            return end.orElseThrow();
        }
    }

    private record Test(String person, String agreement, LocalDate day, boolean passed, Optional<LocalDate> issued) {}

    private record Placement(
            String id, String person, String agreement, boolean fresh, LocalDate day, String country) {}

    private record PersonUnderAgreement(String person, String agreement) {}

    private final Map<Cell, Long> cells = new HashMap<>();
    private final Map<Counted, Map<Cell, Long>> cellsOfMeasure;
    private final Map<PersonUnderAgreement, Training> journeys = new HashMap<>();
    private final Map<String, List<Training>> journeysOfPerson = new HashMap<>();
    private final Map<PersonUnderAgreement, LocalDate> certifiedOn = new HashMap<>();
    private final Map<PersonUnderAgreement, List<LocalDate>> certificates = new HashMap<>();
    private final Map<PersonUnderAgreement, Placement> firstPlacement = new HashMap<>();
    private long unmatchedTests;
    private long unmatchedPlacements;

    private FileRecount(List<Training> trainings, List<Test> tests, List<Placement> placements) {
        countEnrolled(trainings);
        countTrained(trainings);
        countDroppedOut(trainings);
        countTests(tests);
        countPlaced(placements);
        cellsOfMeasure = cells.entrySet().stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.getKey().measure(), Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Counts all {@code pelatihan*.csv}, {@code sertifikasi*.csv} and {@code penempatan*.csv} of a directory. */
    public static FileRecount of(Path directory) {
        return of(csvFiles(directory));
    }

    /** Counts the given files; their kind is told by their first column. */
    public static FileRecount of(List<Path> files) {
        var trainings = new TreeMap<String, Training>();
        var tests = new TreeMap<String, Test>();
        var placements = new TreeMap<String, Placement>();
        for (var file : files) {
            read(file, row -> {
                var first = row.getHeader().getFirst();
                var id = row.getField(0);
                switch (first) {
                    case "id_kegiatan" -> trainings.put(id, training(row));
                    case "id_uji" -> tests.put(id, test(row));
                    case "id_penempatan" -> placements.put(id, placement(row));
                    default -> throw new IllegalArgumentException("No record file: " + file);
                }
            });
        }
        return new FileRecount(
                List.copyOf(trainings.values()), List.copyOf(tests.values()), List.copyOf(placements.values()));
    }

    /** The cells, none of them zero. */
    public Map<Cell, Long> cells() {
        return Collections.unmodifiableMap(cells);
    }

    /** The cells of one measure, none of them zero. */
    public Map<Cell, Long> cells(Counted measure) {
        return Collections.unmodifiableMap(cellsOfMeasure.getOrDefault(measure, Map.of()));
    }

    public List<Journey> journeys() {
        return journeys.entrySet().stream()
                .map(entry -> {
                    var training = entry.getValue();
                    var placed = Optional.ofNullable(firstPlacement.get(entry.getKey()));
                    return new Journey(
                            training.agreement(),
                            training.regency(),
                            training.centre(),
                            training.sector(),
                            training.sex(),
                            training.finish(),
                            Optional.ofNullable(certifiedOn.get(entry.getKey())),
                            placed.map(Placement::day),
                            placed.map(Placement::country).orElse(""),
                            certificates.getOrDefault(entry.getKey(), List.of()).stream()
                                    .sorted()
                                    .toList());
                })
                .toList();
    }

    public long total(Counted measure) {
        return count(measure, cell -> true);
    }

    public long count(Counted measure, Predicate<Cell> which) {
        return cells(measure).entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The count split by a property of the cells, such as {@code Cell::province}. */
    public <K extends Comparable<K>> Map<K, Long> by(Counted measure, Function<Cell, K> property) {
        return cells(measure).entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> property.apply(entry.getKey()),
                        TreeMap::new,
                        Collectors.summingLong(Map.Entry::getValue)));
    }

    /** Sectors with at least one trained person among the cells. */
    public long sectors(Predicate<Cell> which) {
        return distinct(which, Cell::sector);
    }

    /** Home provinces with at least one trained person among the cells. */
    public long provinces(Predicate<Cell> which) {
        return distinct(which, Cell::province);
    }

    /** Tests of people without a completed training, or from before it. */
    public long unmatchedTests() {
        return unmatchedTests;
    }

    /** New placements of people without a completed training, or from before its end. */
    public long unmatchedPlacements() {
        return unmatchedPlacements;
    }

    private long distinct(Predicate<Cell> which, Function<Cell, String> property) {
        return cells(Counted.TRAINED).keySet().stream()
                .filter(which)
                .map(property)
                .distinct()
                .count();
    }

    /** Enrolled: the first start of any status, with the attributes of that row. */
    private void countEnrolled(List<Training> trainings) {
        var first = new HashMap<PersonUnderAgreement, Training>();
        var order = Comparator.comparing(Training::start).thenComparing(Training::id);
        trainings.forEach(training -> first.merge(key(training), training, earlierBy(order)));
        first.values().forEach(training -> add(training.cell(Counted.ENROLLED, training.start(), "")));
    }

    /** Trained: the first completed training is the journey's, and everything later inherits from it. */
    private void countTrained(List<Training> trainings) {
        var order = Comparator.comparing(Training::finish).thenComparing(Training::id);
        trainings.stream()
                .filter(Training::completed)
                .forEach(training -> journeys.merge(key(training), training, earlierBy(order)));
        journeys.forEach((key, training) -> {
            journeysOfPerson
                    .computeIfAbsent(key.person(), person -> new ArrayList<>())
                    .add(training);
            add(training.cell(Counted.TRAINED, training.finish(), ""));
            if (training.sex().equals("P")) {
                add(training.cell(Counted.WOMEN_TRAINED, training.finish(), ""));
            }
        });
    }

    /** Dropped out: no training completed and the last one stopped; counted where and when the person enrolled. */
    private void countDroppedOut(List<Training> trainings) {
        trainings.stream().collect(Collectors.groupingBy(FileRecount::key)).forEach((key, rows) -> {
            var inOrder = rows.stream()
                    .sorted(Comparator.comparing(Training::start).thenComparing(Training::id))
                    .toList();
            if (!journeys.containsKey(key) && inOrder.getLast().stopped()) {
                var enrolment = inOrder.getFirst();
                add(enrolment.cell(Counted.DROPPED_OUT, enrolment.start(), ""));
            }
        });
    }

    private void countTests(List<Test> tests) {
        var assessed = new HashMap<PersonUnderAgreement, LocalDate>();
        for (var test : tests) {
            var key = new PersonUnderAgreement(test.person(), test.agreement());
            var journey = journeys.get(key);
            if (journey == null || test.day().isBefore(journey.start())) {
                unmatchedTests++;
                continue;
            }
            assessed.merge(key, test.day(), FileRecount::earlier);
            if (test.passed()) {
                test.issued().ifPresent(day -> {
                    certifiedOn.merge(key, day, FileRecount::earlier);
                    certificates
                            .computeIfAbsent(key, first -> new ArrayList<>())
                            .add(day);
                    add(journey.cell(Counted.CERTIFICATES, day, ""));
                });
            }
        }
        assessed.forEach((key, day) -> {
            add(journey(key).cell(Counted.ASSESSED, day, ""));
            add(ofCohort(key, Counted.COHORT_ASSESSED));
        });
        certifiedOn.forEach((key, day) -> {
            add(journey(key).cell(Counted.CERTIFIED, day, ""));
            add(ofCohort(key, Counted.COHORT_CERTIFIED));
        });
    }

    private void countPlaced(List<Placement> placements) {
        var order = Comparator.comparing(Placement::day).thenComparing(Placement::id);
        placements.stream()
                .filter(Placement::fresh)
                .forEach(placement -> journeyBefore(placement)
                        .ifPresentOrElse(
                                journey -> firstPlacement.merge(key(journey), placement, earlierBy(order)),
                                () -> unmatchedPlacements++));
        firstPlacement.forEach((key, placement) -> {
            add(journey(key).cell(Counted.PLACED, placement.day(), placement.country()));
            add(ofCohort(key, Counted.COHORT_PLACED));
        });
    }

    /** A later stage, counted when the training ended. */
    private Cell ofCohort(PersonUnderAgreement key, Counted later) {
        return journey(key).cell(later, journey(key).finish(), "");
    }

    /** The journey of the named agreement, else the one that ended last, if it ended by the day of the placement. */
    private Optional<Training> journeyBefore(Placement placement) {
        return journeysOfPerson.getOrDefault(placement.person(), List.of()).stream()
                .filter(journey ->
                        placement.agreement().isEmpty() || journey.agreement().equals(placement.agreement()))
                .filter(journey -> !journey.finish().isAfter(placement.day()))
                .max(Comparator.comparing(Training::finish)
                        .thenComparing(Training::agreement, Comparator.reverseOrder()));
    }

    private Training journey(PersonUnderAgreement key) {
        return Optional.ofNullable(journeys.get(key)).orElseThrow();
    }

    private void add(Cell cell) {
        cells.merge(cell, 1L, Long::sum);
    }

    private static PersonUnderAgreement key(Training training) {
        return new PersonUnderAgreement(training.person(), training.agreement());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static <T> BinaryOperator<T> earlierBy(Comparator<T> order) {
        return BinaryOperator.minBy(order);
    }

    private static Training training(NamedCsvRecord row) {
        return new Training(
                row.getField("id_kegiatan"),
                row.getField("id_peserta"),
                row.getField("kode_perjanjian"),
                row.getField("jenis_kelamin"),
                row.getField("kode_wilayah"),
                row.getField("kode_balai"),
                row.getField("kode_sektor"),
                LocalDate.parse(row.getField("mulai")),
                day(row.getField("selesai")),
                row.getField("status").equals("selesai"),
                row.getField("status").equals("berhenti"));
    }

    private static Test test(NamedCsvRecord row) {
        return new Test(
                row.getField("id_peserta"),
                row.getField("kode_perjanjian"),
                LocalDate.parse(row.getField("tanggal_uji")),
                row.getField("hasil").equals("K"),
                day(row.getField("tanggal_terbit")));
    }

    private static Placement placement(NamedCsvRecord row) {
        return new Placement(
                row.getField("id_penempatan"),
                row.getField("id_peserta"),
                row.getField("kode_perjanjian"),
                row.getField("jenis").equals("baru"),
                LocalDate.parse(row.getField("tanggal")),
                row.getField("negara"));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static void read(Path file, Consumer<NamedCsvRecord> row) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> csvFiles(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(
                            file -> file.getFileName().toString().matches("(pelatihan|sertifikasi|penempatan).*\\.csv"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
