package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.sinergi.ViewTestExtension;
import id.sinergi.dashboard.FileTexts;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.WholeDatabase;
import id.sinergi.export.Export;
import id.sinergi.export.ExportService;
import id.sinergi.export.RecordSource;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.office.XlsxRowSink;
import id.sinergi.person.PersonCommand;
import id.sinergi.person.PersonKeys;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportOrder;
import id.sinergi.report.ReportService;
import id.sinergi.report.SectionChoice;
import id.sinergi.row.FileKind;
import id.sinergi.security.UserRole;
import id.sinergi.source.Rejection;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Numbers of people in any column of any kind of file, however they are written, are refused there and afterwards nowhere:
 * every text of every table is searched, what is handed out, the log, and the files that were written meanwhile.
 */
@PostgresTest(emptied = true)
@ExtendWith(OutputCaptureExtension.class)
class PersonNumbersTest {

    /** What the numbers start with; new at each run, since what an earlier one wrote stays in the server's files. */
    private static final String TELLTALE = "99%02d%02d%02d".formatted(random(1, 79), random(1, 99), random(41, 68));

    private static final String PASSPORT_DIGITS = "%07d".formatted(random(1_000_000, 9_999_999));

    /** The row's own number, in the column where it belongs. */
    private static final String OWN = TELLTALE + "01990007";

    /** Somebody else's. */
    private static final String NIK = TELLTALE + "01010001";

    private static final Map<FileKind, String> GOOD = Map.of(
            FileKind.TRAINING, "PN-1,%s,P,2001,52.03,579360,MAN,14,2026-1,2026-01-05,2026-02-05,selesai,MOU-2025",
            FileKind.CERTIFICATION, "PU-1,%s,2026-02-10,K,LSP Logam,Las,PN-C-1,2026-02-20,2029-02-20,MOU-2025",
            FileKind.PLACEMENT, "PP-1,%s,baru,2026-04-01,JP,MAN,Tukang las,PP,MOU-2025",
            FileKind.PUBLISHED_FIGURE,
                    "PENEMPATAN_NASIONAL,2026-01-01,2026-01-31,JABATAN,PN-J,1.234,2026-02-10,sementara,Laporan",
            FileKind.TARGET, "MOU-2025,DILATIH,2026,1,52,1.200,PN-SK 1,2026-01-02,");

    @TempDir
    private Path directory;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private IntakeService intake;

    @Autowired
    private ImportCommand command;

    @Autowired
    private List<RecordSource> sources;

    @Autowired
    private ExportService exports;

    @Autowired
    private PersonKeys keys;

    @Autowired
    private PersonCommand people;

    @Autowired
    private SliceParameters slices;

    @Autowired
    private ReportService reports;

    @Autowired
    private JdbcClient jdbc;

    @Value("${sinergi.data-directory}")
    private Path files;

    private final FileTime start = FileTime.fromMillis(System.currentTimeMillis());

    @BeforeEach
    void signIn() {
        ViewTestExtension.signIn(context, UserRole.STAFF, "id", 0);
    }

    @AfterEach
    void signOut() {
        ViewTestExtension.signOut();
    }

    @ParameterizedTest
    @EnumSource
    void aPersonInAnyColumnIsRefusedThereAndLeftNowhere(FileKind kind, CapturedOutput output) throws IOException {
        var rows = rows(kind);
        var name = NIK + " A" + PASSPORT_DIGITS + ".csv";
        var file = Files.writeString(directory.resolve("x.csv"), header(kind) + String.join("\n", rows) + "\n");
        var preview = intake.stage(file, name, "uji", false, ProgressListener.NONE);
        var rejections = intake.rejections(preview.upload(), 0, 10_000);
        everyColumnIsNamed(kind, rejections);
        var handedOut = new ByteArrayOutputStream();
        for (var language : List.of("id", "en")) {
            RejectedRowsFile.write(rejections, Locale.of(language), handedOut);
        }
        var everything = new Preview.Consent(true, true, "");
        assertThat(intake.post(preview.upload(), "uji", everything)).isInstanceOf(PostResult.Posted.class);
        command.run(List.of(file.toString()), new PrintStream(handedOut, true, StandardCharsets.UTF_8));
        Files.delete(file);
        handedOut.writeBytes(records().getBytes(StandardCharsets.UTF_8));
        handedOut.writeBytes(exported().getBytes(StandardCharsets.UTF_8));

        assertThat(tablesThatHold("pn")).isNotEmpty();
        assertThat(tablesThatHold(TELLTALE)).isEmpty();
        assertThat(tablesThatHold(PASSPORT_DIGITS)).isEmpty();
        assertThat(handedOut.toString(StandardCharsets.UTF_8)).contains("••••");
        assertThat(plain(handedOut.toString(StandardCharsets.UTF_8))).doesNotContain(TELLTALE, PASSPORT_DIGITS);
        assertThat(output.getAll()).doesNotContain(TELLTALE, PASSPORT_DIGITS);
        assertThat(filesThatHold(TELLTALE, PASSPORT_DIGITS)).isEmpty();
    }

    /** Somebody else than in the other tests, who is in each kind of records and in an export that is kept. */
    @Test
    void whoeverIsForgottenIsLeftNowhere(CapturedOutput output) throws IOException {
        var number = TELLTALE + "02020002";
        var person = keys.keyOf(number).value().toString();
        var certificate = "QF-66-%s".formatted(PASSPORT_DIGITS);
        for (var kind : List.of(FileKind.TRAINING, FileKind.CERTIFICATION, FileKind.PLACEMENT)) {
            var row = GOOD.get(kind)
                    .formatted(number)
                    .replaceFirst("^P(.)-1", "PF$1-1")
                    .replace("PN-C-1", certificate);
            assertThat(intake.post(stage(header(kind) + row + "\n").upload(), "uji", false))
                    .isInstanceOf(PostResult.Posted.class);
        }
        keepExports();
        assertThat(WholeDatabase.columnsThatHold(jdbc, person))
                .contains("training.person::text", "certification.person::text", "placement.person::text");
        assertThat(shownIn(exportsKept(), person)).isTrue();

        var said = new ByteArrayOutputStream();
        int ended = people.run(
                PersonCommand.Kind.FORGET,
                Locale.of("id"),
                new BufferedReader(new StringReader(number + "\n")),
                new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(ended).isZero();
        assertThat(WholeDatabase.columnsThatHold(jdbc, person)).containsExactly("forgotten_person.person::text");
        for (var trace : List.of(number, certificate, keys.ofCertificate(certificate))) {
            assertThat(WholeDatabase.columnsThatHold(jdbc, trace)).as(trace).isEmpty();
        }
        keepExports();
        assertThat(shownIn(exportsKept() + records() + exported(), person)).isFalse();
        var told = said.toString(StandardCharsets.UTF_8) + output.getAll();
        assertThat(plain(told)).doesNotContain(number, plain(person), plain(certificate));
        assertThat(filesThatHold(number, certificate)).isEmpty();
    }

    /** The lists of records as files of the viewer's own, in the background. */
    private void keepExports() {
        for (var source : exports.sources()) {
            for (var format : List.of(ReportFormat.CSV, ReportFormat.XLSX)) {
                long id = exports.request(source, slices.usual(), Locale.of("id"), format);
                await().pollInSameThread()
                        .atMost(Duration.ofMinutes(1))
                        .until(() -> exports.find(id).orElseThrow().state() == Export.State.DONE);
            }
        }
    }

    private String exportsKept() throws IOException {
        var text = new StringBuilder();
        for (var export : exports.mine()) {
            var bytes = new ByteArrayOutputStream();
            exports.write(export.id(), bytes);
            text.append(
                    export.format() == ReportFormat.CSV
                            ? bytes.toString(StandardCharsets.UTF_8)
                            : FileTexts.of(bytes.toByteArray(), export.format()));
        }
        return text.toString();
    }

    /** Whether the start of the person's key, which is what records show, stands there. */
    private static boolean shownIn(String text, String person) {
        return text.contains(person.substring(0, 8));
    }

    @Test
    void aCertificateIsKeptAsAHashAndKnownAgain() throws IOException {
        var row = GOOD.get(FileKind.CERTIFICATION)
                .formatted(OWN)
                .replace("PU-1", "PU-9")
                .replace("PN-C-1", "QX-55-7731");
        var text = header(FileKind.CERTIFICATION) + row + "\n";
        assertThat(intake.post(stage(text).upload(), "uji", false)).isInstanceOf(PostResult.Posted.class);
        assertThat(tablesThatHold("qx557731")).isEmpty();
        assertThat(stage(text).unchanged()).isEqualTo(1);
        assertThat(stage(text.replace("7731", "7732")).changed()).isEqualTo(1);
        var failed = stage(text.replace(",K,", ",BK,"));
        assertThat(intake.rejections(failed.upload(), 0, 1))
                .extracting(Rejection::value)
                .containsExactly("••••7731");
    }

    /** No column is for names: one that holds them beside ours is not read. */
    @Test
    void aNameInAFurtherColumnIsKeptNowhere() throws IOException {
        var row = GOOD.get(FileKind.TRAINING).formatted(OWN).replace("PN-1", "PN-N");
        var preview = stage(header(FileKind.TRAINING).strip() + ",nama\n" + row + ",Wati Lestari\n");

        assertThat(preview.ignored()).isEqualTo("nama");
        assertThat(intake.post(preview.upload(), "uji", false)).isInstanceOf(PostResult.Posted.class);
        assertThat(tablesThatHold("watilestari")).isEmpty();
    }

    private Preview stage(String text) throws IOException {
        var file = Files.writeString(directory.resolve("s.csv"), text);
        return intake.stage(file, "s.csv", "uji", false, ProgressListener.NONE);
    }

    /** A good row, and for each column rows that have somebody in it. */
    private static List<String> rows(FileKind kind) {
        var rows = new ArrayList<>(List.of(GOOD.get(kind).formatted(OWN)));
        for (int column = 0; column < kind.columns().size(); column++) {
            if (!kind.columns().get(column).equals("id_peserta")) {
                for (var person : people(kind)) {
                    var values =
                            GOOD.get(kind).formatted(OWN).replace("-1,", "-2,").split(",", -1);
                    values[column] = person;
                    rows.add(String.join(",", values));
                }
            }
        }
        return rows;
    }

    private static List<String> people(FileKind kind) {
        var others = Stream.of(
                NIK,
                parted(NIK, "."),
                parted(NIK, " "),
                "kelas " + parted(NIK, "-"),
                NIK.chars()
                        .mapToObj(digit -> String.valueOf((char) (digit - '0' + '\uFF10')))
                        .collect(Collectors.joining()),
                NIK + "-1",
                "A" + PASSPORT_DIGITS,
                "x " + PASSPORT_DIGITS);
        var own = Stream.of(OWN, "0" + OWN, parted(OWN, "."), "no." + parted(OWN, " ") + "b");
        return (kind.columns().contains("id_peserta") ? Stream.concat(others, own) : others).toList();
    }

    private static String parted(String number, String separator) {
        return String.join(
                separator,
                number.substring(0, 6),
                number.substring(6, 8),
                number.substring(8, 12),
                number.substring(12));
    }

    /** Once for each way to write it; what stands beside other digits in a certificate's number is kept as a hash alone. */
    private static void everyColumnIsNamed(FileKind kind, List<Rejection> rejections) {
        var found = rejections.stream().collect(Collectors.groupingBy(Rejection::column, Collectors.counting()));
        kind.columns().stream()
                .filter(column -> !column.equals("id_peserta") && !column.equals("nomor_sertifikat"))
                .forEach(column -> assertThat(found.getOrDefault(column, 0L))
                        .as("rows refused for %s", column)
                        .isGreaterThanOrEqualTo(people(kind).size()));
        assertThat(rejections)
                .filteredOn(rejection -> rejection.problem().key().contains("mark"))
                .isNotEmpty()
                .allSatisfy(rejection ->
                        assertThat(rejection.problem().text(Locale.of("id"))).contains("hapus"));
    }

    private String records() throws IOException {
        var text = new StringBuilder();
        for (var source : sources) {
            source.read(slices.usual(), Locale.of("id"), row -> text.append(row).append('\n'));
        }
        return text.toString();
    }

    /** The records as a workbook, and the sections of a briefing as a workbook, pages and slides, read back. */
    private String exported() throws IOException {
        var language = Locale.of("id");
        var text = new StringBuilder();
        for (var source : sources) {
            var bytes = new ByteArrayOutputStream();
            try (var sink = new XlsxRowSink(bytes, source.name(language), language)) {
                sink.head(source.columns(language));
                source.read(slices.usual(), language, sink::row);
            }
            text.append(FileTexts.of(bytes.toByteArray(), ReportFormat.XLSX));
        }
        var chosen = reports.keys().stream().map(SectionChoice::new).toList();
        var document = reports.document(new ReportOrder("Uji", chosen, slices.usual(), language));
        for (var format : List.of(ReportFormat.XLSX, ReportFormat.PDF, ReportFormat.PPTX)) {
            text.append(FileTexts.of(reports.file(document, format).content(), format));
        }
        assertThat(text).contains("Uji");
        return text.toString();
    }

    private static String header(FileKind kind) {
        return String.join(",", kind.columns()) + "\n";
    }

    private static String plain(String text) {
        return text.chars()
                .map(character ->
                        character >= '\uFF10' && character <= '\uFF19' ? character - '\uFF10' + '0' : character)
                .filter(Character::isLetterOrDigit)
                .mapToObj(character -> String.valueOf((char) character))
                .collect(Collectors.joining());
    }

    private List<String> tablesThatHold(String text) {
        return WholeDatabase.columnsThatHold(jdbc, text);
    }

    /** Of the application and of the database server, as far as they were written since the test began. */
    private List<Path> filesThatHold(String... texts) throws IOException {
        try (var all = Files.walk(files.getParent())) {
            return all.filter(file -> isNew(file) && Stream.of(texts).anyMatch(text -> holds(file, text)))
                    .toList();
        }
    }

    private boolean isNew(Path file) {
        try {
            return Files.isRegularFile(file) && Files.getLastModifiedTime(file).compareTo(start) >= 0;
        } catch (IOException gone) {
            return false;
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException gone) {
            return false;
        }
    }

    private static int random(int least, int most) {
        return new SecureRandom().nextInt(least, most + 1);
    }
}
