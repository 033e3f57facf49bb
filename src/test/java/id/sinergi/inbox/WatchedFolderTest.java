package id.sinergi.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.TestClock;
import id.sinergi.database.PostgresTest;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.Preview;
import id.sinergi.row.FileKind;
import id.sinergi.security.SystemIdentity;
import id.sinergi.sender.FileOrigin;
import id.sinergi.sender.Senders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder into which another system puts its files. */
@PostgresTest
@Tag("undated")
class WatchedFolderTest {

    private static final AtomicInteger ROWS = new AtomicInteger();

    @TempDir
    private Path folder;

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private IntakeService intake;

    @Autowired
    private Senders senders;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient jdbc;

    private FolderFiles files;
    private WatchedFolder watched;

    @BeforeEach
    void watch() {
        files = new FolderFiles(folder);
        watched = new WatchedFolder(arrivals, json, TestClock.ofTheOffice());
    }

    @Test
    void aFileIsTakenOnceItsSizeStaysAndIsPostedWithItsResultBesideIt() throws IOException {
        put("pelatihan.csv", FileKind.TRAINING, training("selesai"));
        put("lagi.csv.part", FileKind.TRAINING, training("selesai"));
        look();
        assertThat(names("")).contains("pelatihan.csv");
        Files.writeString(folder.resolve("pelatihan.csv"), training("selesai") + "\n", StandardOpenOption.APPEND);
        look();
        assertThat(names("")).contains("pelatihan.csv");

        look();

        assertThat(names("")).containsExactly("ditolak", "lagi.csv.part", "sedang-dibaca", "selesai");
        var result = result("selesai", "pelatihan.csv");
        assertThat(result.get("state").asString()).isEqualTo("POSTED");
        assertThat(result.get("rows").get("added").asInt()).isEqualTo(2);
        assertThat(postedBy(result.get("batch").asInt())).isEqualTo("sistem");
        assertThat(names("sedang-dibaca")).isEmpty();
    }

    @Test
    void whatNeedsALookWaitsOnTheScreenAndTheFigureStays() throws IOException {
        put("ragu.csv", FileKind.TRAINING, training("selesai") + "\n" + training("entah"));
        int before = batches();

        look();
        look();

        var result = result("selesai", "ragu.csv");
        assertThat(result.get("state").asString()).isEqualTo("WAITING");
        assertThat(result.get("rows").get("rejected").asInt()).isEqualTo(1);
        assertThat(batches()).isEqualTo(before);
        assertThat(SystemIdentity.call(intake::waiting))
                .extracting(Preview::upload)
                .contains(result.get("upload").asInt());
    }

    @Test
    void whatCannotBeReadIsPutAsideWithTheReasonInBothLanguages() throws IOException {
        Files.writeString(folder.resolve("asing.csv"), "a,b\n1,2\n");

        look();
        look();

        var message = result("ditolak", "asing.csv").get("message");
        assertThat(message.get("id").asString()).startsWith("Jenis berkas tidak dikenali");
        assertThat(message.get("en").asString()).startsWith("The kind of file cannot be told");
    }

    @Test
    void filesThatCameTogetherArePostedInTheOrderInWhichTheyReferToEachOther() throws IOException {
        var training = training("selesai");
        var person = training.split(",", -1)[1];
        put(
                "a-tes.csv",
                FileKind.CERTIFICATION,
                "WF-U%d,%s,2026-02-20,K,LSP-1,Las,,,,MOU-2025".formatted(ROWS.get(), person));
        put("b-latih.csv", FileKind.TRAINING, training);

        look();
        look();

        assertThat(result("selesai", "b-latih.csv").get("batch").asInt())
                .isLessThan(result("selesai", "a-tes.csv").get("batch").asInt());
    }

    @Test
    void whatAnApplicationWasReadingWhenItDiedIsReadAgainAndChangesNothingTwice() throws IOException {
        var row = training("selesai");
        put("mati.csv", FileKind.TRAINING, row);
        look();
        look();
        Files.createDirectories(folder.resolve("sedang-dibaca"));
        put("sedang-dibaca/mati.csv", FileKind.TRAINING, row);
        put("mati.csv", FileKind.TRAINING, training("selesai"));

        look();
        look();

        assertThat(names("sedang-dibaca")).isEmpty();
        assertThat(names("selesai").stream().filter(name -> name.endsWith("mati.csv.json")))
                .as("also the one of the same name that came meanwhile")
                .hasSize(3);
        assertThat(jdbc.sql("SELECT count(*) FROM training WHERE source_id = :id")
                        .param("id", row.split(",", -1)[0])
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void filesInAFolderOfASendersNameAreThatSendersAndOfANameThatNobodyHasAreRefused() throws IOException {
        var name = "BDI Folder " + ROWS.incrementAndGet();
        int sender = SystemIdentity.call(
                () -> senders.add(FileOrigin.BPSDMI, null, name, "uji").number());
        Files.createDirectories(folder.resolve(name.toLowerCase(Locale.ROOT)));
        Files.createDirectories(folder.resolve("bdi entah"));
        put(name.toLowerCase(Locale.ROOT) + "/pelatihan.csv", FileKind.TRAINING, training("selesai"));
        put("bdi entah/pelatihan.csv", FileKind.TRAINING, training("selesai"));

        look();
        look();

        var result = result("selesai/" + name.toLowerCase(Locale.ROOT), "pelatihan.csv");
        assertThat(result.get("state").asString()).isEqualTo("POSTED");
        assertThat(jdbc.sql("SELECT sender FROM batch WHERE id = :batch")
                        .param("batch", result.get("batch").asInt())
                        .query(Integer.class)
                        .single())
                .isEqualTo(sender);
        assertThat(result("ditolak/bdi entah", "pelatihan.csv")
                        .get("message")
                        .get("id")
                        .asString())
                .contains("bdi entah");
    }

    /** What others post between reading and posting changes what a file does, and only that is compared again. */
    @Test
    void theSameRowsInTwoFilesThatCameTogetherArePostedOnceAndKeepNothingWaiting() throws IOException {
        var rows = training("selesai");
        put("satu.csv", FileKind.TRAINING, rows);
        put("dua.csv", FileKind.TRAINING, rows);
        int before = batches();

        look();
        look();

        assertThat(List.of(
                        result("selesai", "satu.csv").get("state").asString(),
                        result("selesai", "dua.csv").get("state").asString()))
                .containsExactlyInAnyOrder("POSTED", "UNCHANGED");
        assertThat(batches()).isEqualTo(before + 1);
    }

    private void look() {
        watched.look(files);
    }

    private void put(String name, FileKind kind, String rows) throws IOException {
        Files.writeString(folder.resolve(name), String.join(",", kind.columns()) + "\n" + rows + "\n");
    }

    private static String training(String status) {
        return "WF-T%1$d,990107%1$010d,P,2001,52.03,579360,MAN,14,2026-1,2026-01-05,2026-02-05,%2$s,MOU-2025"
                .formatted(ROWS.incrementAndGet(), status);
    }

    private List<String> names(String below) throws IOException {
        try (var all = Files.list(folder.resolve(below))) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private JsonNode result(String below, String name) throws IOException {
        var file = names(below).stream()
                .filter(one -> one.endsWith(name + ".json"))
                .reduce((first, last) -> last)
                .orElseThrow();
        return json.readTree(Files.readString(folder.resolve(below).resolve(file)));
    }

    private int batches() {
        return jdbc.sql("SELECT count(*) FROM batch").query(Integer.class).single();
    }

    private String postedBy(int batch) {
        return jdbc.sql("SELECT posted_by FROM batch WHERE id = :batch")
                .param("batch", batch)
                .query(String.class)
                .single();
    }
}
