package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sinergi.NationalStaff;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.SystemRows;
import id.sinergi.reading.Answers;
import id.sinergi.reading.Asked;
import id.sinergi.reading.Question;
import id.sinergi.reading.Subject;
import id.sinergi.row.FileKind;
import id.sinergi.sender.FileOrigin;
import id.sinergi.sender.Senders;
import id.sinergi.source.IntakeException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is not certain about a file is asked once, and its sender's next file is read without a question. */
@PostgresTest(emptied = true)
@NationalStaff
@Tag("undated")
class AskedFilesTest {

    private static final List<String> COLUMNS = FileKind.TRAINING.columns();
    private static final String ASKED_ENTRIES =
            "SELECT count(*) FROM audit_entry WHERE action = 'FILE_READ' AND outcome = 'REFUSED' AND detail = 'reading.asked'";

    @TempDir
    private Path directory;

    @Autowired
    private IntakeService intake;

    @Autowired
    private Senders senders;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void dayWrittenInThirteenWaysIsOneDayOnceTheOrderIsSaid() throws IOException {
        var file = received("24-date-forms.csv");
        int sender = sender();
        var asked = asked(file, sender, Answers.NOTHING);

        assertThat(asked).extracting(question -> question.subject().key()).containsExactly("DATES:mulai");
        assertThat(asked.getFirst().text().text(Locale.ENGLISH)).contains("02/02/26");
        assertThat(answers(asked.getFirst())).containsExactly("DAY_MONTH", "MONTH_DAY", "YEAR_MONTH");
        assertThat(asked.getFirst().proposed()).isEmpty();

        var preview = stage(file, sender, Map.of("DATES:mulai", "DAY_MONTH"));
        assertThat(preview.read()).isEqualTo(13);
        assertThat(preview.rejected()).isZero();
        assertThat(column(preview, "started_on"))
                .containsOnly("2026-02-02", "2026-08-02")
                .hasSize(13);
        assertThat(notes(preview)).containsExactly("Dates of mulai are read as day, month, year.");
    }

    @Test
    void americanDatesAreProvedByOneColumnAndAskedForBoth() throws IOException {
        var file = received("25-date-american.csv");
        int sender = sender();
        int before = stagedRows();
        int entered = count(ASKED_ENTRIES);
        var asked = asked(file, sender, Answers.NOTHING);

        assertThat(asked)
                .extracting(question -> question.subject().key() + " " + question.proposed() + " "
                        + question.why().key())
                .containsExactlyInAnyOrder(
                        "DATES:mulai MONTH_DAY reading.why.dates-proved-elsewhere",
                        "DATES:selesai MONTH_DAY reading.why.dates-proved");
        assertThat(stagedRows()).isEqualTo(before);
        assertThat(count(ASKED_ENTRIES)).as("the audit log knows of it").isEqualTo(entered + 1);

        var preview = stage(file, sender, proposed(asked));
        assertThat(preview.added()).isEqualTo(4);
        assertThat(column(preview, "started_on"))
                .containsExactly("2026-02-03", "2026-03-04", "2026-01-05", "2026-04-06");
        assertThat(column(preview, "ended_on")).containsExactly("2026-02-09", "2026-03-11", "2026-01-30", "2026-04-29");

        assertThat(stage(file, sender, Map.of()).unchanged()
                        + stage(file, sender, Map.of()).added())
                .as("the next file is read without a question")
                .isEqualTo(4);
    }

    /** What was said of one file does not silently turn dates of another round. */
    @Test
    void aRememberedOrderThatTheNextFileContradictsIsAskedAgain() throws IOException {
        int sender = sender();
        stage(
                received("25-date-american.csv"),
                sender,
                Map.of("DATES:mulai", "MONTH_DAY", "DATES:selesai", "MONTH_DAY"));
        var file = training("02/03/2026", "27/03/2026");

        assertThat(asked(file, sender, Answers.NOTHING))
                .extracting(question -> question.subject().key() + " " + question.proposed())
                .containsExactly("DATES:selesai DAY_MONTH");
    }

    @Test
    void dashesAreEmptyWhereACellMayBe() throws IOException {
        var preview = stage(received("26-dash-for-empty.csv"), sender(), Map.of());

        assertThat(preview.rejected()).isZero();
        assertThat(preview.added()).isEqualTo(5);
        assertThat(notes(preview))
                .containsExactlyInAnyOrder(
                        "kode_kbli: -, n/a, NULL is read as empty (3 rows).",
                        "selesai: -, 00/00/0000 is read as empty (2 rows).");
    }

    @Test
    void countsAreNotReadInTwoStylesAndHaveNoDecimals() throws IOException {
        var file = received("32-number-forms.csv");
        var asked = asked(file, Senders.DEFAULT, Answers.NOTHING);
        assertThat(asked).extracting(question -> question.subject().key()).containsExactly("NUMBERS:nilai");
        assertThat(asked.getFirst().why().key()).isEqualTo("reading.why.numbers-contradict");

        var english = stage(file, Senders.DEFAULT, Map.of("NUMBERS:nilai", "ENGLISH"));
        assertThat(figures(english))
                .containsExactly("uji 1=1234", "uji 2=12049", "uji 3=1234", "uji 6=1234", "uji 12=58", "uji 13=123");
        intake.discard(english.upload());

        var indonesian = stage(file, Senders.DEFAULT, Map.of("NUMBERS:nilai", "INDONESIAN"));
        assertThat(figures(indonesian))
                .containsExactly("uji 0=1234", "uji 3=1234", "uji 4=1234", "uji 12=58", "uji 13=123");
        assertThat(intake.rejections(indonesian.upload(), 0, 20))
                .filteredOn(rejection ->
                        List.of("1,5", "1,234", "12,049", "1.234,5").contains(rejection.value()))
                .hasSize(4)
                .allSatisfy(rejection -> assertThat(rejection.problem().key()).isEqualTo("intake.reason.not-whole"));
        intake.discard(indonesian.upload());
    }

    @Test
    void otherHeadingsAreProposedConfirmedAndRemembered() throws IOException {
        var file = received("33-header-synonyms.csv");
        int sender = sender();
        var asked = asked(file, sender, Answers.NOTHING);

        assertThat(proposed(asked))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "COLUMN:id_peserta", "nik",
                        "COLUMN:jenis_kelamin", "jk",
                        "COLUMN:kode_wilayah", "kode_kab/kota",
                        "COLUMN:kode_sektor", "sektor",
                        "COLUMN:kode_kbli", "kbli",
                        "COLUMN:mulai", "tgl_mulai",
                        "COLUMN:selesai", "tgl_selesai"));
        assertThat(stage(file, sender, proposed(asked)).added()).isEqualTo(4);
        assertThat(stage(file, sender, Map.of()).added()).isEqualTo(4);

        assertThat(asked(file, sender(), Answers.NOTHING)).as("another sender").hasSize(7);
        Files.writeString(file, Files.readString(file).replace("Tgl Mulai", "Tanggal Awal"));
        assertThat(asked(file, sender, Answers.NOTHING))
                .extracting(question -> question.subject().key())
                .containsExactly("COLUMN:mulai");
    }

    @Test
    void aZeroThatASheetTookFromACodeIsProposedAndReadOnceSaid() throws IOException {
        var file = received("11-region-trailing-zero.xlsx");
        int sender = sender();
        var asked = asked(file, sender, Answers.NOTHING);

        assertThat(proposed(asked))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("VALUE:kode_wilayah:35.1", "35.10", "VALUE:kode_wilayah:33.2", "33.20"));
        var preview = stage(file, sender, proposed(asked));
        assertThat(preview.rejected()).isZero();
        assertThat(column(preview, "region")).containsExactly("3510", "3320", "5203");
        assertThat(notes(preview)).containsExactly("kode_wilayah: 35.1 → 35.10, 33.2 → 33.20 (2 rows).");
    }

    /** A month that has its name is that month in whatever order the others are, and proves nothing about them. */
    @Test
    void aMonthWithItsNameIsNoProofOfAnOrderAndNoOtherMonthInAnyOrder() throws IOException {
        int sender = sender();
        var file = training("3/4/2026", "15-Mei-26");
        Files.writeString(
                file,
                Files.readString(file)
                        + row("PX-2").replace("2026-02-02", "5-Mar-26").replace("2026-02-27", "2026-05-20") + "\n");
        var asked = asked(file, sender, Answers.NOTHING);
        assertThat(asked)
                .extracting(question -> question.subject().key() + " " + question.proposed())
                .containsExactlyInAnyOrder("DATES:mulai ", "DATES:selesai ");

        var preview = stage(file, sender, Map.of("DATES:mulai", "MONTH_DAY", "DATES:selesai", "DAY_MONTH"));
        assertThat(column(preview, "started_on")).containsExactly("2026-03-04", "2026-03-05");
    }

    @Test
    void aDayThatIsNoneRefusesItsRowAndNotTheFile() throws IOException {
        var file = training("31/02/2026", "2026-02-27");
        Files.writeString(file, Files.readString(file) + row("PX-2").replace("2026-02-02", "27/01/2026") + "\n");
        var preview = stage(file, sender(), Map.of());

        assertThat(preview.rejected()).isEqualTo(1);
        assertThat(column(preview, "started_on")).containsExactly("2026-01-27");
    }

    @Test
    void whatAFileLackedIsNotIgnoredOnceItIsThere() throws IOException {
        int sender = sender();
        var header = String.join(",", COLUMNS).replace("kode_kbli,", "");
        var lacking = Files.writeString(
                directory.resolve("tanpa-kbli.csv"), header + "\n" + row("PX-1").replace(",25,Uji", ",Uji") + "\n");
        assertThat(asked(lacking, sender, Answers.NOTHING))
                .extracting(question -> question.subject().key() + " " + question.proposed())
                .containsExactly("COLUMN:kode_kbli -");
        stage(lacking, sender, Map.of("COLUMN:kode_kbli", "-"));
        assertThat(stage(lacking, sender, Map.of()).added()).isEqualTo(1);

        var there = Files.writeString(
                directory.resolve("dengan-kbli.csv"),
                String.join(",", COLUMNS).replace("kode_kbli", "KBLI") + "\n" + row("PX-1") + "\n");
        assertThat(asked(there, sender, Answers.NOTHING))
                .extracting(question -> question.subject().key() + " " + question.proposed())
                .containsExactly("COLUMN:kode_kbli kbli");
    }

    /** Of one file all people may be of one centre; the next file is another centre's. */
    @Test
    void oneValueForAllRowsIsAskedOfEveryFile() throws IOException {
        int sender = sender();
        var header = String.join(",", COLUMNS).replace("kode_balai,", "") + ",catatan";
        var file = Files.writeString(
                directory.resolve("tanpa-balai.csv"),
                header + "\n" + row("PX-1").replace("579344,", "") + ",x\n");
        stage(file, sender, Map.of("COLUMN:kode_balai", "=579344"));

        assertThat(asked(file, sender, Answers.NOTHING))
                .extracting(question -> question.subject().key() + " " + question.proposed())
                .containsExactly("COLUMN:kode_balai =579344");
    }

    @Test
    void wordsThatWereRefusedOnceAreKnownOnceTheyAreInTheCatalogue() throws IOException {
        int sender = sender();
        var file = Files.writeString(
                directory.resolve("kata.csv"),
                String.join(",", COLUMNS) + "\n" + row("PX-1").replace(",selesai,", ",Lulus,") + "\n");
        assertThat(stage(file, sender, Map.of("VALUE:status:Lulus", "")).rejected())
                .isEqualTo(1);
        assertThat(asked(file, sender, Answers.NOTHING)).hasSize(1);
    }

    @Test
    void anAnswerThatIsNoneIsAskedAgain() throws IOException {
        var file = received("25-date-american.csv");
        assertThat(asked(file, sender(), Answers.parse(List.of("DATES:mulai=month_day", "DATES:selesai=MONTH_DAY"))))
                .extracting(question -> question.subject().key())
                .containsExactly("DATES:mulai");
    }

    /** Round numbers of people, which in the other style would be a thousand times too small. */
    @Test
    void roundCountsAreOfTheStyleInWhichTheyHaveNoDecimals() throws IOException {
        var text = Files.readString(received("32-number-forms.csv"));
        var header = text.substring(0, text.indexOf('\n') + 1);
        var line = "PENEMPATAN_NASIONAL,2026-01-01,2026-01-31,JABATAN,uji %s,%s,2026-02-15,sementara,contoh buatan%n";
        var file = Files.writeString(
                directory.resolve("bulat.csv"), header + line.formatted("a", "12.000") + line.formatted("b", "5.000"));
        var preview = stage(file, Senders.DEFAULT, Map.of());
        assertThat(figures(preview)).containsExactly("uji a=12000", "uji b=5000");
        intake.discard(preview.upload());

        Files.writeString(file, header + line.formatted("a", "\"12,000\""));
        assertThat(asked(file, Senders.DEFAULT, Answers.NOTHING))
                .extracting(Question::proposed)
                .containsExactly("ENGLISH");
    }

    /** What Indonesians call the United States is the code of American Samoa. */
    @Test
    void aCodeThatMostlyStandsForAnotherCountryIsAsked() throws IOException {
        var file = Files.writeString(
                directory.resolve("negara.csv"),
                String.join(",", FileKind.PLACEMENT.columns())
                        + "\nPN-1,9913000000000009,baru,2026-02-02,AS,MAN,Operator,PP,MOU-2025\n");
        var asked = asked(file, Senders.DEFAULT, Answers.NOTHING);

        assertThat(asked).extracting(question -> question.subject().key()).containsExactly("VALUE:negara:AS");
        assertThat(answers(asked.getFirst())).containsExactlyInAnyOrder("US", "AS", "");
        assertThat(asked.getFirst().proposed()).isEmpty();
    }

    /** In a text the lost digit could be either one. */
    @Test
    void aCodeOfATextThatCouldBeTwoHasNoProposal() throws IOException {
        var file = directory.resolve("dua.csv");
        Files.writeString(file, String.join(",", COLUMNS) + "\n" + row("PX-1").replace("52.03", "35.1") + "\n");
        var asked = asked(file, sender(), Answers.NOTHING);

        assertThat(answers(asked.getFirst())).containsExactly("35.10", "35.01", "");
        assertThat(asked.getFirst().proposed()).isEmpty();
    }

    @Test
    void aColumnThatNothingInTheFileCanBeIsNamedAndTheFileRefused() throws IOException {
        var file = directory.resolve("kurang.csv");
        Files.writeString(file, "id_kegiatan,id_peserta,jenis_kelamin,tahun_lahir\nPX-1,9913000000000009,P,1999\n");

        assertThatExceptionOfType(IntakeException.class)
                .isThrownBy(() -> stage(file, Senders.DEFAULT, Map.of()))
                .satisfies(refused -> assertThat(refused.problem().key()).isEqualTo("intake.error.missing-columns"));
    }

    /** What the command line prints can be given back to it as it is. */
    @Test
    void theCommandLineNamesEachQuestionWithItsAnswersAndTakesThem() throws IOException {
        var text = Files.readString(received("25-date-american.csv"))
                .replace("PC25", "PL25")
                .replace("579344", "579360");
        var file = Files.writeString(directory.resolve("amerika.csv"), text.replace(",P,", ",Wanita,"))
                .toString();
        var sender = "--sender=Balai baris perintah";
        senders.add(FileOrigin.BPSDMI, null, "Balai baris perintah", "uji");
        var said = command(1, sender, "--language=en", file);

        assertThat(said)
                .contains("The file was not read yet: 3 questions about it have to be answered first")
                .contains("--answer=DATES:mulai=MONTH_DAY")
                .contains("--answer=VALUE:jenis_kelamin:Wanita=P");
        var answers = said.lines()
                .map(String::strip)
                .filter(line -> line.matches("--answer=.*(MONTH_DAY|=P) .*"))
                .map(line -> line.substring(0, line.indexOf("  ")))
                .toList();
        assertThat(answers).hasSize(3);

        var all = new ArrayList<>(answers);
        all.addAll(List.of(sender, "--language=en", file));
        assertThat(command(0, all.toArray(String[]::new)))
                .contains("Dates of mulai are read as month, day, year.", "new 4, changed 0");
        assertThat(Answers.parse(List.of("COLUMN:kode_perjanjian==MOU-2025", "VALUE:status:x=", "ada=apa")))
                .isEqualTo(new Answers(Map.of(
                        Subject.parse("COLUMN:kode_perjanjian").orElseThrow(), "=MOU-2025",
                        Subject.parse("VALUE:status:x").orElseThrow(), "")));
    }

    private String command(int status, String... args) {
        var out = new ByteArrayOutputStream();
        int ended = new ImportCommand(intake, senders)
                .run(List.of(args), new PrintStream(out, true, StandardCharsets.UTF_8));
        var said = out.toString(StandardCharsets.UTF_8);
        assertThat(ended).as(said).isEqualTo(status);
        return said;
    }

    /** Layouts of the same rows: read as the clean file, or asked about, and as the clean one once that is answered. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aLayoutReadsAsTheCleanFileOrIsAsked(long seed) throws IOException {
        var random = new Random(seed);
        for (int round = 0; round < 5; round++) {
            var layout = new Layout(random);
            var file = directory.resolve("acak.csv");
            int sender = sender();
            Files.writeString(file, layout.clean());
            var clean = staged(stage(file, sender, Map.of()));

            Files.writeString(file, layout.written());
            int others = sender();
            var known = new HashMap<String, String>();
            for (int asked = 0; asked < 3; asked++) {
                var questions = questions(file, others, known);
                questions.forEach(question -> known.put(question.subject().key(), layout.truth(question.subject())));
            }
            assertThat(staged(stage(file, others, known)))
                    .as("%s as%n%s", layout.written(), known)
                    .isEqualTo(clean);
            assertThat(staged(stage(file, others, Map.of())))
                    .as("the next one of the sender")
                    .isEqualTo(clean);
        }
    }

    /** Some rows, and one of the ways in which people write them. */
    private static final class Layout {

        private static final Map<String, List<String>> HEADINGS = Map.of(
                "id_peserta", List.of("NIK", "No. KTP", "Nomor Induk Kependudukan"),
                "jenis_kelamin", List.of("JK", "L/P", "Gender"),
                "tahun_lahir", List.of("Thn Lahir", "Tahun kelahiran"),
                "kode_wilayah", List.of("Kode Kab/Kota", "Kabupaten/Kota", "Domisili"),
                "kode_balai", List.of("Balai", "Satker"),
                "kode_sektor", List.of("Sektor", "Bidang"),
                "mulai", List.of("Tgl Mulai", "Tanggal mulai pelatihan"),
                "selesai", List.of("Tgl. Selesai", "Sampai Tanggal"),
                "status", List.of("Status Peserta"),
                "kode_perjanjian", List.of("MoU", "Perjanjian"));
        private static final Map<String, UnaryOperator<String>> DATES = Map.of(
                "ISO", date -> date,
                "DAY_MONTH", date -> in("dd/MM/yyyy", date),
                "DAY_MONTH short", date -> in("d/M/yy", date),
                "MONTH_DAY", date -> in("MM/dd/yyyy", date),
                "YEAR_MONTH", date -> in("yy-MM-dd", date),
                "named", date -> in("d MMMM yyyy", date),
                "compact", date -> in("yyyyMMdd", date));
        private static final List<String> REGIONS = List.of("52.03", "35.78", "35.01", "11.01", "31.74", "64.72");
        private static final Map<String, Map<String, String>> WORDS = Map.of(
                "jenis_kelamin", Map.of("L", "Laki-laki", "P", "Perempuan"),
                "status", Map.of("selesai", "Lulus", "berjalan", "Berlangsung"));

        private final List<Map<String, String>> rows = new ArrayList<>();
        private final List<String> order = new ArrayList<>(COLUMNS);
        private final Map<String, String> headings = new HashMap<>();
        private final Map<String, String> dates = new HashMap<>();
        private final boolean words;
        private final String sign;

        private Layout(Random random) {
            int count = 1 + random.nextInt(8);
            IntStream.range(0, count).forEach(i -> rows.add(random(random, i)));
            Collections.shuffle(order, random);
            COLUMNS.forEach(column -> {
                var others = HEADINGS.getOrDefault(column, List.of());
                boolean own = others.isEmpty() || random.nextBoolean();
                headings.put(column, own ? column : others.get(random.nextInt(others.size())));
            });
            List.of("mulai", "selesai").forEach(column -> {
                var forms = DATES.keySet().stream().sorted().toList();
                dates.put(column, forms.get(random.nextInt(forms.size())));
            });
            words = random.nextBoolean();
            sign = List.of(".", "", "-").get(random.nextInt(3));
        }

        private static Map<String, String> random(Random random, int i) {
            var start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(200));
            boolean over = random.nextInt(4) > 0;
            var values = new HashMap<String, String>();
            var written = ("PR-%d,99130000000%05d,%s,%d,%s,579344,MAN,,Uji,%s,%s,%s,MOU-2025")
                    .formatted(
                            i,
                            random.nextInt(100_000),
                            random.nextBoolean() ? "L" : "P",
                            1980 + random.nextInt(25),
                            REGIONS.get(random.nextInt(REGIONS.size())),
                            start,
                            over ? start.plusDays(random.nextInt(30)).toString() : "",
                            over ? "selesai" : "berjalan")
                    .split(",", -1);
            for (int column = 0; column < COLUMNS.size(); column++) {
                values.put(COLUMNS.get(column), written[column]);
            }
            return values;
        }

        private static String in(String pattern, String date) {
            return date.isEmpty()
                    ? ""
                    : DateTimeFormatter.ofPattern(pattern, Locale.of("id")).format(LocalDate.parse(date));
        }

        private String clean() {
            return text(COLUMNS, column -> column, (column, value) -> value);
        }

        private String written() {
            return text(order, headings::get, this::word);
        }

        private String word(String column, String value) {
            if (dates.containsKey(column)) {
                return DATES.get(dates.get(column)).apply(value);
            }
            if (column.equals("kode_wilayah")) {
                return value.replace(".", sign);
            }
            return words ? WORDS.getOrDefault(column, Map.of()).getOrDefault(value, value) : value;
        }

        private String text(
                List<String> columns, UnaryOperator<String> heading, java.util.function.BinaryOperator<String> value) {
            return columns.stream().map(heading).collect(Collectors.joining(";", "", "\n"))
                    + rows.stream()
                            .map(row -> columns.stream()
                                    .map(column -> value.apply(column, row.get(column)))
                                    .collect(Collectors.joining(";", "", "\n")))
                            .collect(Collectors.joining());
        }

        private String truth(Subject subject) {
            return switch (subject.about()) {
                case COLUMN -> id.sinergi.source.RowSource.columnName(headings.get(subject.column()));
                case DATES -> dates.get(subject.column()).replace(" short", "");
                case NUMBERS -> "INDONESIAN";
                case FORM -> "SIGNS";
                case VALUE ->
                    subject.column().equals("kode_wilayah")
                            ? subject.word().substring(0, 2)
                                    + "."
                                    + subject.word().substring(subject.word().length() - 2)
                            : WORDS.get(subject.column()).entrySet().stream()
                                    .filter(entry -> entry.getValue().equals(subject.word()))
                                    .map(entry -> entry.getKey().toUpperCase(Locale.ROOT))
                                    .findFirst()
                                    .orElseThrow();
            };
        }
    }

    private List<Question> questions(Path file, int sender, Map<String, String> known) {
        var asked = catchThrowableOfType(
                Asked.class, () -> intake.discard(stage(file, sender, known).upload()));
        return asked == null ? List.of() : asked.questions().questions();
    }

    private List<Question> asked(Path file, int sender, Answers answers) {
        var asked = catchThrowableOfType(
                Asked.class, () -> intake.stage(file, "uji.csv", sender, answers, "uji", false, ProgressListener.NONE));
        return Objects.requireNonNull(asked, "nothing was asked").questions().questions();
    }

    private static List<String> answers(Question question) {
        return question.options().stream().map(Question.Option::answer).toList();
    }

    private static Map<String, String> proposed(List<Question> questions) {
        return questions.stream()
                .collect(Collectors.toMap(question -> question.subject().key(), Question::proposed));
    }

    private Preview stage(Path file, int sender, Map<String, String> answers) {
        var said = answers.entrySet().stream()
                .collect(Collectors.toMap(entry -> Subject.parse(entry.getKey()).orElseThrow(), Map.Entry::getValue));
        return intake.stage(file, "uji.csv", sender, new Answers(said), "uji", false, ProgressListener.NONE);
    }

    private int sender() {
        int number = count("SELECT count(*) FROM sender");
        return senders.add(FileOrigin.BPSDMI, null, "Balai uji " + number, "uji")
                .number();
    }

    private Path received(String name) throws IOException {
        return CaseFile.received(directory, name);
    }

    private Path training(String start, String end) throws IOException {
        var file = directory.resolve("pelatihan.csv");
        Files.writeString(
                file,
                String.join(",", COLUMNS)
                        + "\n"
                        + row("PX-1").replace("2026-02-02", start).replace("2026-02-27", end)
                        + "\n");
        return file;
    }

    private static String row(String key) {
        return key + ",9913000000000009,P,1999,52.03,579344,MAN,25,Uji,2026-02-02,2026-02-27,selesai,MOU-2025";
    }

    private List<String> notes(Preview preview) {
        return intake.notes(preview.upload()).stream()
                .map(note -> note.text(Locale.ENGLISH))
                .toList();
    }

    private List<String> column(Preview preview, String name) {
        return SystemRows.call(
                () -> jdbc.sql("SELECT %s::text FROM staged_training WHERE upload = ? ORDER BY row_no".formatted(name))
                        .param(preview.upload())
                        .query(String.class)
                        .list());
    }

    /** All that is staged, by the source's key. */
    private List<Map<String, Object>> staged(Preview preview) {
        var rows = SystemRows.call(() -> jdbc.sql("SELECT * FROM staged_training WHERE upload = ? ORDER BY source_id")
                .param(preview.upload())
                .query()
                .listOfRows());
        assertThat(rows).hasSize(preview.read());
        rows.forEach(row -> List.of("upload", "row_no", "sender").forEach(row::remove));
        return rows;
    }

    private List<String> figures(Preview preview) {
        return jdbc.sql("""
                        SELECT member || '=' || trim_scale(value) FROM staged_published_figure
                        WHERE upload = :upload ORDER BY row_no
                        """)
                .param("upload", preview.upload())
                .query(String.class)
                .list();
    }

    private int stagedRows() {
        return SystemRows.call(() -> count("SELECT count(*) FROM staged_training"));
    }

    private int count(String statement) {
        return jdbc.sql(statement).query(Integer.class).single();
    }
}
