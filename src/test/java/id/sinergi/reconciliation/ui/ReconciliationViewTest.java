package id.sinergi.reconciliation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.demo.FileRecount;
import id.sinergi.demo.FileRecount.Counted;
import id.sinergi.indicator.HiddenBelow;
import id.sinergi.language.Figures;
import id.sinergi.report.TableCard;
import id.sinergi.security.UserRole;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of reconciliation as staff, a manager and a minister see it, with figures counted from the files. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.STAFF)
class ReconciliationViewTest {

    private static final String ALL = "periode=2021-01..2031-12";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private FileRecount files;

    @BeforeEach
    void postThePeople() {
        files = DemoProgramme.in(context);
    }

    @Test
    void bothMinistriesCountsStandSideBySideWithTheirDifference() {
        open(ALL);

        long placed = files.total(Counted.PLACED);
        assertThat(text())
                .contains("program mencatat " + written(placed) + " orang ditempatkan")
                .contains("Program (BPSDMI)", "Daftar KP2MI, penempatan baru", "Menurut data sampai batch")
                .contains("Dari daftar KP2MI ke angka program");
    }

    @Test
    void whoIsOnOneListAloneIsCountedAndListedWithALikelyCause() {
        open(ALL);

        assertThat(text()).contains("Penempatan tanpa pelatihan", "Uji tanpa pelatihan", "Tidak ada pelatihan dengan");
        var grids = _find(Grid.class);
        assertThat(GridKt._size(grids.getFirst())).isEqualTo((int) files.unmatchedPlacements());
        assertThat(GridKt._size(grids.getLast())).isEqualTo((int) files.unmatchedTests());
        assertThat(String.valueOf(GridKt._getFormattedRow(grids.getFirst(), 0).getFirst()))
                .matches("[0-9a-f]{8}");
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where action = 'RECORDS_READ' and detail like '%UNMATCHED%'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void aPublishedFigureOfTheSamePeriodStandsBeside() {
        open("periode=2025-01..2025-12");

        assertThat(text()).contains("Statistik resmi 2025 (per 31 Jan 2026, tetap)", "296.948");
    }

    @Test
    @ViewTest(role = UserRole.MANAGER, regions = 3500)
    void whoSeesAPartOfTheCountryIsShownWhatWasPublishedOfThatPartAlone() {
        open("periode=2025-01..2025-12");

        assertThat(text()).doesNotContain("296.948", "Jawa Barat", "Bali").contains("Jawa Timur", "69.925");
    }

    @Test
    void anotherPeriodSaysThatNothingWasPublishedOfIt() {
        open("periode=2026-01..2026-09");

        assertThat(text()).contains("Untuk periode ini tidak ada statistik resmi. Yang terdekat: 296.948");
    }

    @Test
    void aRegionLeadsIntoItsRegenciesAndKnowsNoneWithoutAHome() {
        open(ALL);
        assertThat(text()).contains("Daerah asal tidak diketahui");
        assertThat(links()).contains("wilayah=35");

        open(ALL + "&wilayah=35");
        assertThat(text()).contains("Menurut kabupaten/kota").doesNotContain("Daerah asal tidak diketahui");
    }

    @Test
    @ViewTest(role = UserRole.MANAGER, regions = 3500)
    void aManagerSeesTheRecordsOfTheOwnRegionsAlone() {
        open(ALL);

        assertThat(text())
                .contains("wilayah Anda: Jawa Timur")
                .contains("program mencatat "
                        + written(files.count(
                                Counted.PLACED, cell -> cell.province().equals("35"))))
                .doesNotContain("Daerah asal tidak diketahui");
        assertThat(_find(Grid.class))
                .allSatisfy(grid -> assertThat(GridKt._size(grid)).isLessThan((int) files.unmatchedPlacements()));
    }

    @Test
    @ViewTest(role = UserRole.MINISTER)
    void aMinisterSeesNoRecordsAndOfTheListTheWholeCountryAlone() {
        HiddenBelow.hide(context, 5);
        try {
            open(ALL + "&wilayah=35");
            assertThat(_find(Grid.class)).isEmpty();
            assertThat(text())
                    .contains("daftar KP2MI •••", "Rincian daftar KP2MI hanya diperlihatkan")
                    .doesNotContain("Menurut negara tujuan", "baris demi baris");

            open(ALL);
            assertThat(text()).contains("•••").doesNotContain("Menurut negara tujuan", "Re-entry", "baris demi baris");
        } finally {
            HiddenBelow.hide(context, 1);
        }
    }

    @Test
    @ViewTest(role = UserRole.STAFF, language = "en")
    void theSameInEnglish() {
        open(ALL);

        assertThat(text()).contains("the programme counts", "By the data up to batch", "On one list only");
    }

    @Test
    @ViewTest(role = UserRole.MANAGER, regions = 3500)
    void aDifferenceIsRecordedAsACaseThatStandsAtTheHeadAndPutsTheFigureInDoubt() {
        open("periode=2026-01..2026-03&wilayah=35");
        button("Catat selisih sebagai kasus").click();
        _find(Button.class).stream()
                .filter(button -> button.getText().equals("Catat selisih sebagai kasus"))
                .toList()
                .getLast()
                .click();

        assertThat(text())
                .contains("terhadap daftar KP2MI", "Terbuka", "Riwayat", "kasus dibuka dengan angka")
                .contains("Kasus terbuka");
        var address = UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
        assertThat(address).contains("kasus=");

        UI.getCurrent().navigate("", QueryParameters.fromString("periode=2026-01..2026-03&wilayah=35"));
        assertThat(text()).contains("Disengketakan: kasus");

        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        button("Sepakati angka").click();
        _get(IntegerField.class).setValue(120);
        _find(Button.class).stream()
                .filter(button -> button.getText().equals("Sepakati angka"))
                .toList()
                .getLast()
                .click();
        assertThat(text())
                .contains("Disepakati 120 oleh", "Buka lagi")
                .doesNotContain("Tutup kasus")
                .doesNotContain("Kasus terbuka");

        UI.getCurrent().navigate("", QueryParameters.fromString("periode=2026-01..2026-03&wilayah=35"));
        assertThat(text()).doesNotContain("Disengketakan");
    }

    @Test
    @ViewTest(role = UserRole.MINISTER)
    void aMinisterOpensNoCase() {
        open(ALL);

        assertThat(_find(Button.class)).noneMatch(button -> button.getText().contains("Catat selisih"));
    }

    @Test
    @ViewTest(role = UserRole.MANAGER, regions = 3500)
    void aManagerOfAProvinceOpensNoCaseOfTheCountry() {
        open(ALL);

        assertThat(_find(Button.class)).noneMatch(button -> button.getText().contains("Catat selisih"));
    }

    private static Button button(String text) {
        return _find(Button.class).stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String links() {
        return _find(TableCard.class).stream()
                .map(card -> card.getElement().getOuterHTML())
                .reduce("", String::concat);
    }

    private static String written(long people) {
        return Figures.in(Locale.of("id")).number(people);
    }

    private static void open(String query) {
        UI.getCurrent().navigate("rekonsiliasi", QueryParameters.fromString(query));
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
