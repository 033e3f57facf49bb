package id.sinergi.dashboard.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.DemoProgramme;
import id.sinergi.TestClock;
import id.sinergi.ViewTest;
import id.sinergi.chart.BarChart;
import id.sinergi.chart.Chart;
import id.sinergi.chart.HeatmapChart;
import id.sinergi.chart.Item;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.TileMapChart;
import id.sinergi.component.EmptyState;
import id.sinergi.component.KpiTile;
import id.sinergi.database.PostgresTest;
import id.sinergi.security.UserRole;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.MANAGER)
class FocusViewTest {

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void postThePeople() {
        DemoProgramme.in(context);
    }

    @Test
    void aProvinceShowsItsTilesChartsAndRegencies() {
        open("wilayah/35");

        _assertOne(H1.class, spec -> spec.withText("Jawa Timur"));
        assertThat(_find(KpiTile.class)).hasSize(4);
        assertThat(text()).contains("Indonesia", "Semua ukuran menurut kabupaten/kota", "orang dilatih");
        assertThat(_find(Grid.class)).hasSize(2);
        for (var name : List.of("Semua kabupaten dan kota terhadap target", "Semua ukuran menurut kabupaten/kota")) {
            Grid<?> regencies = _get(
                    Grid.class,
                    spec -> spec.withPredicate(
                            grid -> name.equals(grid.getElement().getAttribute("aria-label"))));
            assertThat(GridKt._size(regencies)).as(name).isGreaterThan(10);
        }
    }

    @Test
    void aRegencyShowsItsTrainingGroupsAndPeople() {
        open("wilayah/35.74");

        assertThat(_find(H2.class)).extracting(H2::getText).contains("Angkatan yang menyumbang", "Catatan orang");
        assertThat(_find(Grid.class)).hasSize(3);
    }

    @Test
    @ViewTest(role = UserRole.MINISTER)
    void aMinisterSeesNoPeople() {
        open("wilayah/35.74");

        assertThat(_find(Grid.class)).as("no training groups either").hasSize(1);
        assertThat(text()).contains("hanya terbuka bagi manajer");
    }

    @Test
    void choosingAPartOpensItsPageWithTheFiltersKept() {
        open("wilayah/35", "jk=P");

        select(chart("Orang dilatih menurut sektor"), "MAN", "", "drill");

        assertThat(path()).isEqualTo("sektor/MAN");
        assertThat(parameters()).contains("wilayah=35", "jk=P");
        _assertOne(H1.class, spec -> spec.withText("Manufaktur"));
    }

    @Test
    void chartsThatDoNotFollowTheChosenIndicatorSayInTheirTitleWhomTheyCount() {
        open("wilayah/35", "ukuran=SERTIFIKAT_ORANG");

        assertThat(List.of(
                        "Provinsi: posisi menurut orang dilatih",
                        "Orang dilatih menurut sektor",
                        "Orang dilatih menurut balai",
                        "Orang ditempatkan menurut negara tujuan",
                        "Kabupaten/kota menurut waktu: orang dilatih"))
                .allSatisfy(title -> assertThat(chart(title)).isNotNull());
    }

    @Test
    void ratesOfMonthsTooYoungAreCalledSoBesideTablesAndStandings() {
        // The usual period ends with a quarter, which can be mature by now.
        var latest = "periode=%1$s..%1$s".formatted(YearMonth.from(DemoProgramme.until()));
        open("wilayah/35", latest);
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .filteredOn(text -> text.matches(".*Tingkat sertifikasi .* belum matang.*"))
                .as("beside the standing and the table of all measures")
                .hasSize(2);

        open("wilayah/35", "ukuran=R_SERT&" + latest);
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .filteredOn(text -> text.matches(".*Tingkat sertifikasi .* belum matang.*"))
                .as("beside the regions and their targets too")
                .hasSize(3);
    }

    @Test
    void filteringByAPartStaysOnThePageAndTheSameAgainTakesItOff() {
        open("wilayah/35");

        select(chart("Orang dilatih menurut sektor"), "MAN", "", "filter");
        assertThat(path()).isEqualTo("wilayah/35");
        assertThat(parameters()).contains("sektor=MAN");

        select(chart("Orang dilatih menurut sektor"), "MAN", "", "filter");
        assertThat(parameters()).doesNotContain("sektor");
    }

    @Test
    void addingAPartKeepsWhatIsChosenAndEachCanBeTakenOffAlone() {
        open("wilayah/35");

        select(chart("Orang dilatih menurut sektor"), "MAN", "", "add");
        select(chart("Orang dilatih menurut sektor"), "PAR", "", "add");
        assertThat(path()).isEqualTo("wilayah/35");
        assertThat(parameters()).contains("sektor=MAN", "sektor=PAR");
        assertThat(chosen("Orang dilatih menurut sektor")).containsExactlyInAnyOrder("MAN", "PAR");

        press("Hapus filter Sektor: Manufaktur");
        assertThat(parameters()).contains("sektor=PAR").doesNotContain("MAN");

        press("Hapus filter Sektor: Pariwisata");
        assertThat(parameters()).doesNotContain("sektor");
    }

    @Test
    void addingADestinationStaysOnThePageAndKeepsTheOtherFilters() {
        open("wilayah/35", "jk=P");

        select(chart("Orang ditempatkan menurut negara tujuan"), "KR", "", "add");

        assertThat(path()).isEqualTo("wilayah/35");
        assertThat(parameters()).contains("negara=KR", "jk=P");
    }

    @Test
    void everyFilterThatNarrowsIsTakenOffByOnePress() {
        open("wilayah/35", "periode=2026-01..2026-06&jk=P&balai=579344&per=1&sektor=MAN");

        for (var name : List.of(
                "Hapus filter Periode: Semester I 2026",
                "Hapus filter Jenis kelamin: Perempuan",
                "Hapus filter Balai: BDI Surabaya",
                "Hapus filter Per tanggal: batch 1",
                "Hapus filter Sektor: Manufaktur",
                "Hapus filter Wilayah: Jawa Timur")) {
            press(name);
        }

        assertThat(path()).isEqualTo("wilayah");
        assertThat(parameters()).isEmpty();
        assertThat(_find(NativeButton.class, spec -> spec.withClasses("chip-remove")))
                .isEmpty();
    }

    @Test
    void severalSectorsAreNamedInTheTitle() {
        open("sektor", "sektor=MAN&sektor=PAR");

        assertThat(_get(H1.class).getText()).contains("Manufaktur").contains("Pariwisata");
    }

    @Test
    void aRowOfTheHeatmapOpensItsRegionAndAColumnNarrowsThePeriod() {
        open("wilayah/35", "periode=2026-01..2026-09");
        var heatmap = _find(Chart.class).stream()
                .filter(chart -> chart.shown().orElseThrow() instanceof HeatmapChart)
                .findFirst()
                .orElseThrow();
        var shown = (HeatmapChart) heatmap.shown().orElseThrow();
        var row = shown.rows().getFirst().key();

        select(heatmap, shown.columns().getFirst().key(), row, "filter");
        assertThat(parameters()).contains("periode=2026-01..2026-03");

        var narrowed = (HeatmapChart) heatmap.shown().orElseThrow();
        var member = narrowed.rows().getFirst();
        var month = member.points().stream()
                .filter(point -> point.value() != null)
                .findFirst()
                .orElseThrow();
        select(heatmap, month.key(), member.key(), "drill");
        assertThat(path()).isEqualTo("wilayah/" + member.key());
    }

    @Test
    void anUnknownCodeSaysSoAndLeadsBack() {
        open("wilayah/99");

        assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                .contains("Kode ini tidak dikenal", "99", "Lihat semua");
        open("balai/000000");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("000000");
    }

    @Test
    void aPeriodInTheFutureSaysSo() {
        open(
                "wilayah/35",
                "periode=%1$d-01..%1$d-03".formatted(TestClock.today().getYear() + 5));

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("belum dimulai");
    }

    @Test
    void aPeriodBeforeTheAgreementSaysSo() {
        open("wilayah/35", "periode=2025-01..2025-03");

        assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                .contains("Sebelum perjanjian berlaku", "8 Oktober 2025");
    }

    @Test
    @ViewTest(role = UserRole.MANAGER, regions = 3500)
    void anotherProvinceIsOutsideTheManagersRegions() {
        open("wilayah/11");

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Di luar wilayah Anda", "Aceh");
    }

    @Test
    @ViewTest(role = UserRole.MANAGER, regions = 3500)
    void theCountryIsWhatTheManagerSeesOfIt() {
        open("wilayah");

        _assertOne(H1.class, spec -> spec.withText("Wilayah Anda: Jawa Timur"));
    }

    @Test
    void papuaCanBeJoinedAsBeforeItsSplit() {
        open("wilayah", "batas=34");

        assertThat(text()).contains("34 (sebelum 2022)", "Papua dan Papua Barat digabung");
        var tiles = _find(Chart.class).stream()
                .flatMap(chart -> chart.shown().stream())
                .filter(TileMapChart.class::isInstance)
                .map(TileMapChart.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(tiles.places())
                .extracting(TileMapChart.Place::key)
                .hasSize(34)
                .contains("91", "92")
                .doesNotContain("93", "94", "95", "96");
        press("Hapus filter Provinsi: 34 (sebelum 2022)");
        assertThat(parameters()).doesNotContain("batas");
    }

    @Test
    void aProvinceOfPapuaSaysWhereItBelongedAndLeadsThere() {
        open("wilayah/93");
        assertThat(text()).contains("Papua Selatan dimekarkan dari Papua pada 2022");

        open("wilayah/93", "batas=34");
        assertThat(text()).contains("Dalam batas 34 provinsi angkanya ada di Papua");

        open("wilayah/91", "batas=34");
        assertThat(text()).contains("jumlah dari Papua, Papua Selatan, Papua Tengah, Papua Pegunungan");

        open("wilayah/91");
        assertThat(text()).contains("tanpa provinsi yang dimekarkan");
    }

    @Test
    void theOtherSubjectsSpeakTheSameGrammar() {
        for (var address : new String[] {"sektor", "sektor/MAN", "balai", "balai/579344", "negara", "negara/KR"}) {
            open(address);
            assertThat(_find(EmptyState.class)).as(address).isEmpty();
            assertThat(text()).as(address).contains("Semua ukuran menurut");
        }
    }

    @Test
    void cohortsTooYoungAreCalledNotMature() {
        open("angkatan");

        _assertOne(H1.class, spec -> spec.withText("Angkatan lulusan: dari pelatihan ke penempatan"));
        assertThat(text()).contains("belum matang", "Lama menunggu antartahap");
        assertThat(chart("Segitiga angkatan: bagian yang sudah ditempatkan").shown())
                .isPresent();
    }

    @Test
    void everyRuleIsDescribedBesideItsFindings() {
        open("perlu-dilihat");

        assertThat(text()).contains("temuan menurut aturan tetap", "Turun tiga bulan", "Laporan terputus", "P90");
    }

    @Test
    void twoToFourRegionsStandSideBySideAndAsAnIndex() {
        open("bandingkan");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Pilih yang akan dibandingkan");

        open("bandingkan", "menurut=region&dengan=35&dengan=33&dengan=99");
        assertThat(text()).contains("Jawa Timur", "Jawa Tengah", "Semua ukuran");
        assertThat(chart("Orang dilatih per bulan").shown()).isPresent();

        open("bandingkan", "menurut=periode-lain&indeks=100&periode=2026-07..2026-09");
        assertThat(text()).contains("Triwulan III 2026", "Triwulan II 2026", "Triwulan III 2025");
        assertThat(chart("Orang dilatih per bulan, indeks").shown()).isPresent();
    }

    private static void open(String path) {
        open(path, "");
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    private static Chart chart(String title) {
        return _find(Chart.class).stream()
                .filter(chart -> chart.shown()
                        .filter(shown -> shown.caption().title().equals(title))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static void select(Chart chart, String key, String series, String gesture) {
        ComponentUtil.fireEvent(chart, new Chart.SelectEvent(chart, true, key, series, gesture));
    }

    /** The bars that stand out. */
    private static List<String> chosen(String title) {
        return ((BarChart) chart(title).shown().orElseThrow())
                .items().stream()
                        .map(Item::point)
                        .filter(point -> point.role() != Role.PREVIOUS)
                        .map(Point::key)
                        .toList();
    }

    private static void press(String name) {
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(name::equals).isPresent())));
    }

    private static String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private static String parameters() {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString();
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
