package id.sinergi.reconciliation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says of every placement and test of three files what an agreement's programme makes of it, row by row and without any code
 * of the product.
 */
final class ListRecount {

    /**
     * A placement or a test.
     *
     * @param match the name of what it is
     * @param home the training that says where its person is at home; null where there is none
     */
    record Listed(
            boolean placement,
            String match,
            String person,
            LocalDate day,
            String country,
            @Nullable Home home) {

        boolean isUnmatched() {
            return List.of("ELSEWHERE", "TOO_EARLY", "NOT_COMPLETED", "NO_TRAINING")
                    .contains(match);
        }
    }

    /** What a journey or, where there is none, the first enrolment under an agreement says of its person. */
    record Home(
            String agreement,
            boolean completed,
            LocalDate started,
            LocalDate last,
            String regency,
            String centre,
            String sector,
            String sex) {}

    private record Training(String id, String person, boolean completed, LocalDate started, Home home) {}

    private record Row(String id, String person, String kind, LocalDate day, String country, String agreement) {}

    private final List<Training> trainings = new ArrayList<>();
    private final List<Row> tests = new ArrayList<>();
    private final List<Row> placements = new ArrayList<>();

    static ListRecount of(List<Path> files) {
        var recount = new ListRecount();
        files.forEach(recount::read);
        return recount;
    }

    private void read(Path file) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> {
                switch (row.getHeader().getFirst()) {
                    case "id_kegiatan" -> trainings.add(training(row));
                    case "id_uji" ->
                        tests.add(new Row(
                                row.getField(0),
                                row.getField("id_peserta"),
                                "",
                                day(row, "tanggal_uji"),
                                "",
                                row.getField("kode_perjanjian")));
                    default ->
                        placements.add(new Row(
                                row.getField(0),
                                row.getField("id_peserta"),
                                row.getField("jenis"),
                                day(row, "tanggal"),
                                row.getField("negara"),
                                row.getField("kode_perjanjian")));
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static LocalDate day(NamedCsvRecord row, String field) {
        return LocalDate.parse(row.getField(field));
    }

    private static Training training(NamedCsvRecord row) {
        boolean completed = row.getField("status").equals("selesai");
        var started = day(row, "mulai");
        return new Training(
                row.getField(0),
                row.getField("id_peserta"),
                completed,
                started,
                new Home(
                        row.getField("kode_perjanjian"),
                        completed,
                        started,
                        completed ? day(row, "selesai") : started,
                        row.getField("kode_wilayah"),
                        row.getField("kode_balai"),
                        row.getField("kode_sektor"),
                        row.getField("jenis_kelamin")));
    }

    /** Every placement, and the tests of the agreement. */
    List<Listed> under(String agreement) {
        return Stream.concat(
                        placements.stream().map(row -> placement(row, agreement)),
                        tests.stream()
                                .filter(row -> row.agreement().equals(agreement))
                                .map(row -> test(row, agreement)))
                .toList();
    }

    private Listed placement(Row row, String agreement) {
        var journey = journeyOf(row);
        var homes = homes(row.person());
        return listed(
                true,
                row,
                placed(row, agreement, journey, homes),
                nearest(
                        homes,
                        journey.map(Home::agreement).orElse(row.agreement().isEmpty() ? agreement : row.agreement())));
    }

    private String placed(Row row, String agreement, Optional<Home> journey, List<Home> homes) {
        if (!row.kind().equals("baru")) {
            return row.kind().equals("perpanjangan") ? "EXTENSION" : "RE_ENTRY";
        }
        if (journey.isPresent() && journey.get().agreement().equals(agreement)) {
            return isFirst(row, journey.get()) ? "COUNTED" : "FURTHER";
        }
        if (journey.isPresent()
                || !(row.agreement().isEmpty() || row.agreement().equals(agreement))) {
            return "OTHER_AGREEMENT";
        }
        return cause(
                homes,
                home -> !home.agreement().equals(agreement) && !home.last().isAfter(row.day()));
    }

    private Listed test(Row row, String agreement) {
        var homes = homes(row.person());
        boolean counted = homes.stream()
                .anyMatch(home -> home.completed()
                        && home.agreement().equals(agreement)
                        && !home.started().isAfter(row.day()));
        var match = counted
                ? "COUNTED"
                : cause(
                        homes,
                        home -> !home.agreement().equals(agreement)
                                && !home.started().isAfter(row.day()));
        return listed(false, row, match, nearest(homes, agreement));
    }

    private static Listed listed(boolean placement, Row row, String match, @Nullable Home home) {
        return new Listed(placement, match, row.person(), row.day(), row.country(), home);
    }

    private static String cause(List<Home> homes, Predicate<Home> inTimeElsewhere) {
        if (homes.stream().filter(Home::completed).anyMatch(inTimeElsewhere)) {
            return "ELSEWHERE";
        }
        if (homes.stream().anyMatch(Home::completed)) {
            return "TOO_EARLY";
        }
        return homes.isEmpty() ? "NO_TRAINING" : "NOT_COMPLETED";
    }

    private boolean isFirst(Row row, Home journey) {
        return placements.stream()
                .filter(other -> other.kind().equals("baru") && other.person().equals(row.person()))
                .filter(other -> journeyOf(other).filter(journey::equals).isPresent())
                .min(Comparator.comparing(Row::day).thenComparing(Row::id))
                .filter(row::equals)
                .isPresent();
    }

    /** The journey that a new placement belongs to. */
    private Optional<Home> journeyOf(Row row) {
        return row.kind().equals("baru")
                ? homes(row.person()).stream()
                        .filter(Home::completed)
                        .filter(home ->
                                row.agreement().isEmpty() || home.agreement().equals(row.agreement()))
                        .filter(home -> !home.last().isAfter(row.day()))
                        .max(Comparator.comparing(Home::last).thenComparing(Home::agreement, Comparator.reverseOrder()))
                : Optional.empty();
    }

    private static @Nullable Home nearest(List<Home> homes, String agreement) {
        return homes.stream()
                .max(Comparator.comparing((Home home) -> home.agreement().equals(agreement))
                        .thenComparing(Home::completed)
                        .thenComparing(Home::last)
                        .thenComparing(Home::agreement, Comparator.reverseOrder()))
                .orElse(null);
    }

    /** For each agreement of a person the completed training that ended first, else the one that began first. */
    private List<Home> homes(String person) {
        return trainings.stream()
                .filter(training -> training.person().equals(person))
                .map(training -> training.home().agreement())
                .distinct()
                .map(agreement -> home(person, agreement))
                .toList();
    }

    private Home home(String person, String agreement) {
        return trainings.stream()
                .filter(training -> training.person().equals(person)
                        && training.home().agreement().equals(agreement))
                .min(Comparator.comparing((Training training) -> !training.completed())
                        .thenComparing(training -> training.home().last())
                        .thenComparing(Training::id))
                .orElseThrow()
                .home();
    }
}
