package id.sinergi.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTestExtension;
import id.sinergi.database.PostgresTest;
import id.sinergi.document.FigureSection;
import id.sinergi.document.KeyFigure;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.period.ComparedWith;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportOrder;
import id.sinergi.report.ReportService;
import id.sinergi.report.SectionChoice;
import id.sinergi.security.UserRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest(properties = DemoProgramme.CONTEXT)
class BriefingServiceTest {

    private static final Locale INDONESIAN = Locale.of("id");

    @Autowired
    ApplicationContext context;

    @Autowired
    BriefingService briefings;

    @Autowired
    ReportService reports;

    @Autowired
    SliceParameters parameters;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        jdbc.sql("delete from briefing").update();
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 3500);
    }

    @AfterEach
    void signOut() {
        ViewTestExtension.signOut();
    }

    @Test
    void theMinistersSummaryHasSixSlides() throws IOException {
        DemoProgramme.in(context);
        ViewTestExtension.signIn(context, UserRole.MINISTER, "id", 0);
        var ready = ReadyBriefing.MINISTER.of(parameters.usual(), INDONESIAN);
        var order = new ReportOrder(ready.name(), ready.sections(), parameters.usual(), INDONESIAN);
        var file = reports.file(order, ReportFormat.PPTX);
        assertThat(file.name()).startsWith("ringkasan-menteri").endsWith(".pptx");
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file.content()))) {
            assertThat(show.getSlides()).hasSize(6);
        }
    }

    @Test
    void threeComeReadyMade() {
        assertThat(briefings.all(INDONESIAN))
                .extracting(Briefing::name)
                .containsExactly("Ringkasan Menteri", "Laporan Triwulan", "Lampiran Data");
        assertThat(briefings.all(Locale.ENGLISH)).extracting(Briefing::name).contains("Minister’s Summary");
    }

    @Test
    void aSavedOneIsFoundAsItWasPutTogether() {
        var saved = mine(Set.of());
        int id = briefings.save(saved);
        var found = briefings.find(id, INDONESIAN).orElseThrow();
        assertThat(found)
                .isEqualTo(new Briefing(
                        id,
                        ViewTestExtension.username(UserRole.MANAGER, 3500),
                        saved.name(),
                        saved.sections(),
                        saved.slice(),
                        saved.period(),
                        saved.compared(),
                        saved.language(),
                        saved.format(),
                        saved.roles()));
    }

    @Test
    void onlyTheRolesThatItIsSharedWithSeeItAndNobodyElseChangesIt() {
        int id = briefings.save(mine(Set.of(UserRole.STAFF)));
        ViewTestExtension.signIn(context, UserRole.STAFF, "id", 0);
        var shared = briefings.find(id, INDONESIAN).orElseThrow();
        assertThat(briefings.isMine(shared)).isFalse();
        assertThatThrownBy(() -> briefings.save(shared)).isInstanceOf(NoSuchElementException.class);
        briefings.delete(id);
        assertThat(briefings.find(id, INDONESIAN)).isPresent();
        int copy = briefings.save(shared.copy("Salinan"));
        assertThat(briefings.isMine(briefings.find(copy, INDONESIAN).orElseThrow()))
                .isTrue();

        ViewTestExtension.signIn(context, UserRole.MINISTER, "id", 0);
        assertThat(briefings.find(id, INDONESIAN)).isEmpty();
    }

    @Test
    void aBriefingWithoutNameOrSectionsIsNotSaved() {
        assertThatThrownBy(() -> briefings.save(mine(Set.of()).copy(" "))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePeriodMovesWithTheCalendarUnlessItIsFixed() {
        var saved = PeriodRange.year(2025);
        var february = YearMonth.of(2026, 2);
        assertThat(BriefingPeriod.FIXED.at(february, saved)).isEqualTo(saved);
        assertThat(BriefingPeriod.LAST_MONTH.at(february, saved))
                .isEqualTo(new PeriodRange(YearMonth.of(2026, 1), YearMonth.of(2026, 1)));
        assertThat(BriefingPeriod.LAST_QUARTER.at(february, saved)).isEqualTo(PeriodRange.quarter(2025, 4));
        assertThat(BriefingPeriod.LAST_QUARTER.at(YearMonth.of(2026, 4), saved))
                .isEqualTo(PeriodRange.quarter(2026, 1));
        assertThat(BriefingPeriod.LAST_YEAR.at(february, saved)).isEqualTo(PeriodRange.year(2025));
        assertThat(BriefingPeriod.QUARTERS.at(february, saved)).isEqualTo(PeriodRange.year(2025));
    }

    @Test
    void itsFiguresAreComparedWithThePeriodThatItNames() {
        DemoProgramme.in(context);
        ViewTestExtension.signIn(context, UserRole.MINISTER, "id", 0);
        var second = PeriodRange.quarter(2026, 2);
        assertThat(changes(second, ComparedWith.PRECEDING)).allMatch(change -> change.endsWith("Triwulan I 2026"));
        assertThat(changes(second, ComparedWith.USUAL)).isEqualTo(changes(second, ComparedWith.PRECEDING));
        assertThat(changes(second, ComparedWith.YEAR_BEFORE)).containsOnly("Belum ada periode pembanding");
        assertThat(changes(second, ComparedWith.NOTHING)).containsOnly("");
        var october = new PeriodRange(YearMonth.of(2026, 10), YearMonth.of(2026, 10));
        assertThat(changes(october, ComparedWith.YEAR_BEFORE)).allMatch(change -> change.endsWith("Oktober 2025"));
    }

    /** What the headline figures say of their change. */
    private List<String> changes(PeriodRange period, ComparedWith compared) {
        var briefing = new Briefing(
                0,
                "",
                "Rapat",
                List.of(new SectionChoice("HEADLINES")),
                parameters.usual().withPeriod(period),
                BriefingPeriod.FIXED,
                compared,
                "",
                ReportFormat.PDF,
                Set.of());
        var document = reports.document(briefings.order(briefing, INDONESIAN));
        return ((FigureSection) document.sections().getFirst())
                .figures().stream().map(KeyFigure::change).toList();
    }

    private Briefing mine(Set<UserRole> roles) {
        return new Briefing(
                0,
                "",
                "Rapat pimpinan",
                List.of(new SectionChoice("TREND", "Pelatihan naik."), new SectionChoice("HEADLINES")),
                parameters.usual().withRegion(RegionCode.of("35")).withSectors(List.of("KES", "MAN")),
                BriefingPeriod.LAST_QUARTER,
                ComparedWith.PRECEDING,
                "en",
                ReportFormat.PDF,
                roles);
    }
}
