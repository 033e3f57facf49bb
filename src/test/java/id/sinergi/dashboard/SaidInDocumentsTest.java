package id.sinergi.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.document.FigureSection;
import id.sinergi.document.ReportSection;
import id.sinergi.document.SectionTables;
import id.sinergi.document.TableSection;
import id.sinergi.followup.Concern;
import id.sinergi.followup.SaidFixture;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.region.RegionCode;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportOrder;
import id.sinergi.report.ReportService;
import id.sinergi.report.SectionChoice;
import id.sinergi.security.UserRole;
import id.sinergi.subject.Subject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Explanation, action and comment stand beside the statuses in whatever is handed out, within the reader's regions. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.MANAGER, regions = 3500)
class SaidInDocumentsTest {

    private static final Locale INDONESIAN = Locale.of("id");

    @Autowired
    ApplicationContext context;

    @Autowired
    ReportService reports;

    @Autowired
    FocusService pages;

    @Autowired
    FocusSections sections;

    @Autowired
    SliceParameters parameters;

    @Autowired
    Clock clock;

    @BeforeEach
    void say() {
        DemoProgramme.in(context);
        SaidFixture.forget(context);
        explained("35", "Ruang ujian belum siap.");
        SaidFixture.commented(context, concern("35"), "Penempatan ikut menunggu.");
        explained("33", "Bukan urusan mereka.");
    }

    @AfterEach
    void forget() {
        SaidFixture.forget(context);
    }

    @ParameterizedTest
    @EnumSource(names = {"PPTX", "PDF", "PDF_PAPER", "XLSX", "CSV"})
    void aBriefingSaysItBesideTheStatus(ReportFormat format) throws IOException {
        var order = new ReportOrder("Paparan", List.of(new SectionChoice("HEADLINES")), jawaTimur(), INDONESIAN);
        var text = FileTexts.of(reports.file(order, format).content(), format).replaceAll("\\s+", " ");

        assertThat(text)
                .contains(": Ruang ujian belum siap.")
                .contains("Menyewa ruang. – rina, lewat tenggat")
                .contains("Tanggapan dewi (Kemenperin): Penempatan ikut menunggu.")
                .doesNotContain("Bukan urusan");
    }

    @Test
    @ViewTest(role = UserRole.MINISTER)
    void thePageOfTheCountrySaysItInTheRowOfTheRegion() {
        var document = sections.of(pages.of(Subject.REGION, parameters.usual(), INDONESIAN), INDONESIAN);
        var table = document.stream()
                .filter(TableSection.class::isInstance)
                .map(TableSection.class::cast)
                .filter(one -> one.table().columns().getLast().name().equals("Penjelasan dan tindakan"))
                .findAny()
                .orElseThrow();

        assertThat(table.table().rows())
                .allSatisfy(row -> assertThat(row.getLast().toString())
                        .matches(cell ->
                                cell.contains("Ruang ujian") == row.toString().contains("Jawa Timur")));
    }

    @Test
    void figuresOfLessThanTheRegionHaveNothingSaidBesideThem() {
        var document =
                sections.of(pages.of(Subject.REGION, jawaTimur().withSectors(List.of("MAN")), INDONESIAN), INDONESIAN);

        assertThat(headlines(document)).doesNotContain("Penjelasan dan tindakan");
        assertThat(document.toString()).doesNotContain("Ruang ujian");
    }

    private static List<String> headlines(List<ReportSection> document) {
        return document.stream()
                .filter(FigureSection.class::isInstance)
                .flatMap(section -> new SectionTables(INDONESIAN).of(section).columns().stream())
                .map(column -> column.name())
                .toList();
    }

    private void explained(String region, String told) {
        SaidFixture.explained(
                context,
                concern(region),
                told,
                "Menyewa ruang.",
                "rina",
                LocalDate.now(clock).minusDays(2));
    }

    private Concern concern(String region) {
        return new Concern(
                "MOU-2025",
                "DILATIH",
                RegionCode.of(region),
                parameters.usual().period().to().getYear());
    }

    private Slice jawaTimur() {
        return parameters.usual().withRegion(RegionCode.of("35"));
    }
}
