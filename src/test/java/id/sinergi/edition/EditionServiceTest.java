package id.sinergi.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTestExtension;
import id.sinergi.database.PostgresTest;
import id.sinergi.demo.DemoGenerator;
import id.sinergi.demo.FileRecount;
import id.sinergi.demo.FileRecount.Counted;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.PostResult;
import id.sinergi.intake.ProgressListener;
import id.sinergi.period.ComparedWith;
import id.sinergi.period.PeriodRange;
import id.sinergi.report.ReportFile;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportOrder;
import id.sinergi.report.ReportService;
import id.sinergi.report.SectionChoice;
import id.sinergi.security.UserRole;
import id.sinergi.wording.Defined;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What was handed out stays as it was, whatever is posted later, and only those see it whose regions it is of. */
@PostgresTest(emptied = true)
class EditionServiceTest {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final int JAWA_TIMUR = 3500;
    private static final int NTB = 5200;

    @Autowired
    ApplicationContext context;

    @Autowired
    EditionArchive archive;

    @Autowired
    EditionService editions;

    @Autowired
    EditionSteps steps;

    @Autowired
    ReportService reports;

    @Autowired
    SliceParameters parameters;

    @Autowired
    IntakeService intake;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path directory;

    @BeforeEach
    void forgetAll() {
        jdbc.sql("delete from edition").update();
    }

    @AfterEach
    void signOut() {
        ViewTestExtension.signOut();
    }

    @Test
    void anEditionStaysAsItWasAndItsDifferencesEqualTheRecount() throws IOException {
        var halves = halves();
        post(halves.getFirst());
        ViewTestExtension.signIn(context, UserRole.MINISTER, "id", 0);
        var file = archive.download(order("HEADLINES", "TREND", "MAP", "PROVINCES"), ReportFormat.XLSX);
        var edition = newest();
        var before = editions.open(edition.id());
        assertThat(editions.differences(edition.id()).list()).isEmpty();

        post(halves.getLast());
        ViewTestExtension.signIn(context, UserRole.MINISTER, "id", 0);

        assertThat(editions.open(edition.id())).isEqualTo(before);
        assertThat(newest().checksum()).isEqualTo(EditionArchive.checksum(file.content()));
        var again = reports.file(editions.open(edition.id()), edition.format());
        assertThat(again.name()).isEqualTo(file.name());
        assertThat(words(again)).isEqualTo(words(file));
        var then = trained(halves.subList(0, 1));
        var now = trained(halves);
        var expected = new TreeMap<String, Double>();
        now.forEach((province, people) -> {
            long change = people - then.getOrDefault(province, 0L);
            if (then.containsKey(province) && change != 0) {
                expected.put(province, (double) change);
            }
        });
        assertThat(expected).hasSizeGreaterThan(5);
        assertThat(changes(editions.differences(edition.id()))).isEqualTo(expected);
    }

    @Test
    void aPartThatIsNoLongerMadeIsNamed() throws IOException {
        var halves = halves();
        post(halves.getFirst());
        ViewTestExtension.signIn(context, UserRole.MINISTER, "id", 0);
        archive.download(order("PROVINCES"), ReportFormat.XLSX);
        var gone = newest();
        jdbc.sql("update edition set sections = 'NOTHING' || sections where id = ?")
                .param(gone.id())
                .update();

        assertThat(editions.differences(gone.id()).gone()).containsExactly("Tabel provinsi");
    }

    @Test
    void aScopedUsersEditionIsOfTheirRegionsAloneAndRefusedOnceTheyAreNarrowed() throws IOException {
        post(halves().getFirst());
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", JAWA_TIMUR, NTB);
        archive.download(order("PROVINCES"), ReportFormat.XLSX);
        var edition = newest();
        assertThat(edition.scope()).extracting(Object::toString).containsExactly("35", "52");
        assertThat(edition.filters()).contains("Jawa Timur").doesNotContain("Indonesia");
        assertThat(editions.refusal(edition)).isEmpty();
        assertThat(editions.differences(edition.id()).list()).isEmpty();

        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", JAWA_TIMUR);
        give(edition, ViewTestExtension.username(UserRole.MANAGER, JAWA_TIMUR));
        assertThat(editions.refusal(newest())).contains(Edition.Refusal.SCOPE);
        assertThatThrownBy(() -> editions.open(edition.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> editions.differences(edition.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void differencesAreOfTheRegionsOfTheEditionWhateverItsReaderMaySeeToday() throws IOException {
        post(halves().getFirst());
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", JAWA_TIMUR, NTB);
        archive.download(order("HEADLINES", "PROVINCES"), ReportFormat.XLSX);
        var edition = newest();

        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 0);
        give(edition, ViewTestExtension.username(UserRole.MANAGER, 0));
        assertThat(editions.refusal(newest())).isEmpty();
        assertThat(editions.differences(edition.id()).list()).isEmpty();
    }

    @Test
    void othersDoNotLearnOfItAndAdministratorsOnlyThatItExists() throws IOException {
        ViewTestExtension.signIn(context, UserRole.MINISTER, "id", 0);
        archive.download(order("HEADLINES"), ReportFormat.PDF);
        long id = newest().id();

        ViewTestExtension.signIn(context, UserRole.STAFF, "id", 0);
        assertThat(editions.list(0, 10)).isEmpty();
        assertThat(editions.find(id)).isEmpty();

        ViewTestExtension.signIn(context, UserRole.ADMINISTRATOR, "id", 0);
        assertThat(editions.list(0, 10)).extracting(Edition::id).containsExactly(id);
        assertThat(editions.refusal(newest())).contains(Edition.Refusal.OTHERS);
        assertThatThrownBy(() -> editions.open(id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aFilterThatNobodyKnowsAnyMoreIsNamedAndNothingIsCompared() throws IOException {
        ViewTestExtension.signIn(context, UserRole.MINISTER, "id", 0);
        archive.download(order("HEADLINES"), ReportFormat.PDF);
        long id = newest().id();
        jdbc.sql("update edition set slice = slice || '&balai=000000' where id = ?")
                .param(id)
                .update();
        assertThat(editions.differences(id).unknown()).containsExactly("balai=000000");
        assertThat(editions.differences(id).list()).isEmpty();
    }

    @Test
    void editionsAreForgottenAfterTheTimeThatIsSet() throws IOException {
        ViewTestExtension.signIn(context, UserRole.MINISTER, "id", 0);
        archive.download(order("HEADLINES"), ReportFormat.PDF);
        assertThat(steps.removeOlderThan(Period.ofYears(5))).isZero();
        jdbc.sql("update edition set made_at = made_at - interval '6 years'").update();
        assertThat(steps.removeOlderThan(Period.ofYears(5))).isOne();
        assertThat(jdbc.sql("select count(*) from edition_document")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static String words(ReportFile file) throws IOException {
        try (var extractor = new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(file.content())))) {
            return extractor.getText();
        }
    }

    private Edition newest() {
        return editions.list(0, 1).getFirst();
    }

    private void give(Edition edition, String username) {
        jdbc.sql("update edition set reader = ? where id = ?")
                .params(username, edition.id())
                .update();
    }

    /** By province code, how many more people are trained today. */
    private static Map<String, Double> changes(Differences differences) {
        var trained = Defined.column(Indicator.DILATIH, INDONESIAN).name();
        return differences.list().stream()
                .filter(difference -> difference.kind() == Difference.Kind.CHANGED)
                .filter(difference -> difference.column().equals(trained))
                .filter(difference -> difference.row().matches("\\d\\d · .*"))
                .collect(Collectors.toMap(
                        difference -> difference.row().substring(0, 2),
                        difference -> Objects.requireNonNull(difference.change()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Map<String, Long> trained(List<Path> files) {
        return FileRecount.of(files).by(Counted.TRAINED, FileRecount.Cell::province);
    }

    private ReportOrder order(String... sections) {
        var slice = parameters
                .usual()
                .withPeriod(new PeriodRange(YearMonth.of(2025, 10), YearMonth.from(DemoProgramme.until())));
        return new ReportOrder(
                "Rapat", Stream.of(sections).map(SectionChoice::new).toList(), slice, ComparedWith.NOTHING, INDONESIAN);
    }

    /** Trainings of made-up people in two files, the same each time: what was posted before changes nothing. */
    private List<Path> halves() throws IOException {
        DemoGenerator.generate(800, 5, DemoProgramme.until(), directory);
        var rows = Files.readAllLines(directory.resolve("pelatihan.csv"));
        int middle = rows.size() / 2;
        var first = Files.write(directory.resolve("pelatihan-1.csv"), rows.subList(0, middle));
        var second = Files.write(
                directory.resolve("pelatihan-2.csv"),
                Stream.concat(rows.stream().limit(1), rows.stream().skip(middle))
                        .toList());
        return List.of(first, second);
    }

    private void post(Path file) {
        ViewTestExtension.signIn(context, UserRole.STAFF, "id", 0);
        var preview = intake.stage(file, String.valueOf(file.getFileName()), "uji", true, ProgressListener.NONE);
        assertThat(intake.post(preview.upload(), "uji", false))
                .isInstanceOfAny(PostResult.Posted.class, PostResult.NothingToPost.class);
    }
}
