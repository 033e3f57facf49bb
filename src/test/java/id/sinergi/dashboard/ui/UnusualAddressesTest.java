package id.sinergi.dashboard.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Location;
import id.sinergi.DemoProgramme;
import id.sinergi.TestClock;
import id.sinergi.ViewTest;
import id.sinergi.catalog.Catalog;
import id.sinergi.component.EmptyState;
import id.sinergi.database.PostgresTest;
import id.sinergi.demo.FileRecount;
import id.sinergi.demo.FileRecount.Cell;
import id.sinergi.demo.FileRecount.Counted;
import id.sinergi.language.Dates;
import id.sinergi.security.UserRole;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whatever an address asks for, the page says in words what there is to see, or why there is nothing. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.MANAGER)
class UnusualAddressesTest {

    /** What says the same on any day runs on one of them. */
    private static final String NO_DATE = "undated";

    @Autowired
    ApplicationContext context;

    private FileRecount files;

    @BeforeEach
    void postThePeople() {
        files = DemoProgramme.in(context);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wilayah",
                "wilayah/35",
                "sektor",
                "balai",
                "negara",
                "angkatan",
                "tinjauan",
                "menunggu",
                "perlu-dilihat",
                "matriks",
                "bandingkan",
                "dinding",
                "laporan"
            })
    @Tag(NO_DATE)
    void whatIsNotKnownIsNamedAndLeftOut(String path) {
        open(path, "sektor=XYZ&balai=1&negara=QQ&jk=Z&per=kemarin&batas=12&periode=lalu");

        assertThat(text()).contains("tidak dikenal", "sektor=XYZ", "balai=1", "negara=QQ", "batas=12", "periode=lalu");
        assertThat(_get(H1.class).getText()).isNotEmpty();
    }

    /** Addresses with a value that the page does not know or has no place for, and that value. */
    static Stream<Arguments> valuesOfPages() {
        return Stream.of(
                arguments("?ukuran=APA", "ukuran=APA"),
                arguments("?ukuran=SEKTOR&tampil=persen", "tampil=persen"),
                arguments("perlu-dilihat?ukuran=APA", "ukuran=APA"),
                arguments("wilayah/35?wilayah=51", "wilayah=51"),
                arguments("sektor/MAN?sektor=KES", "sektor=KES"),
                arguments("negara/JP?ukuran=SERTIFIKAT_ORANG", "ukuran=SERTIFIKAT_ORANG"),
                arguments("bandingkan?menurut=region&dengan=35&dengan=xx", "dengan=xx"),
                arguments("bandingkan?menurut=region&dengan=ID", "dengan=ID"),
                arguments("bandingkan?menurut=apa", "menurut=apa"),
                arguments("bandingkan?menurut=periode-lain&dengan=35", "dengan=35"),
                arguments("bandingkan?menurut=region&dengan=31&dengan=32&dengan=33&dengan=34&dengan=35", "dengan=35"),
                arguments("angkatan?langkah=abad", "langkah=abad"),
                arguments("angkatan?jendela=0", "jendela=0"),
                arguments("angkatan?menurut=month", "menurut=month"),
                arguments("menunggu?menurut=destination", "menurut=destination"),
                arguments("matriks?baris=apa", "baris=apa"),
                arguments("matriks?baris=month&kolom=year", "kolom=year"),
                arguments("matriks?nilai=apa", "nilai=apa"),
                arguments("matriks?lapis=region&pada=xx", "pada=xx"),
                arguments("dinding?tampilan=999999", "tampilan=999999"),
                arguments("dinding?detik=lama", "detik=lama"),
                arguments("dinding?ukuran=APA", "ukuran=APA"),
                arguments("laporan?laporan=x", "laporan=x"));
    }

    @ParameterizedTest
    @MethodSource("valuesOfPages")
    @Tag(NO_DATE)
    void whatAPageDoesNotKnowOfItsOwnIsNamedToo(String address, String leftOut) {
        openPage(address, "");

        assertThat(text()).contains("tidak berlaku di sini", leftOut);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wilayah/77", "wilayah/35.99", "wilayah/x", "sektor/XYZ", "balai/000000", "negara/QQ"})
    @Tag(NO_DATE)
    void aPageAboutNothingThatThereIsLeadsBack(String path) {
        open(path, "");

        assertThat(empty()).contains("Kode ini tidak dikenal", path.substring(path.indexOf('/') + 1), "Lihat semua");
    }

    /** Every page that shows figures. */
    static Stream<String> pages() {
        return Stream.of(
                "",
                "wilayah",
                "sektor",
                "sektor/MAN",
                "balai",
                "balai/579344",
                "negara",
                "negara/KR",
                "angkatan",
                "tinjauan",
                "menunggu",
                "perlu-dilihat",
                "matriks",
                "matriks?baris=quarter&kolom=region&nilai=trained",
                "bandingkan?menurut=periode-lain",
                "dinding");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPeriodInTheFutureHasNotBegun(String page) {
        int year = TestClock.today().getYear() + 5;
        openPage(page, "periode=%1$d-01..%1$d-03".formatted(year));

        assertThat(empty()).contains("belum dimulai", "Triwulan I " + year);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPeriodBeforeTheAgreementSaysSo(String page) {
        openPage(page, "periode=2025-01..2025-03");

        assertThat(empty()).contains("Sebelum perjanjian berlaku", "8 Oktober 2025");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aMonthOfWhichNothingHasComeInSaysSo(String page) {
        var month = YearMonth.from(TestClock.today());
        openPage(page, "periode=%1$s..%1$s".formatted(month));

        var dates = Dates.in(Locale.of("id"));
        assertThat(empty()).contains("Belum ada data", dates.month(month), dates.date(DemoProgramme.until()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    @ViewTest(role = UserRole.MANAGER, regions = 3500)
    @Tag(NO_DATE)
    void aRegionOfOthersIsRefused(String page) {
        openPage(page, "wilayah=11");

        assertThat(empty()).contains("Di luar wilayah Anda", "Aceh");
    }

    @ParameterizedTest
    @MethodSource("pages")
    @ViewTest(
            role = UserRole.MANAGER,
            regions = {})
    @Tag(NO_DATE)
    void aViewerWithoutRegionsIsToldSoInsteadOfZeros(String page) {
        openPage(page, "");

        assertThat(empty()).contains("Akun Anda belum memiliki wilayah");
    }

    @Test
    @ViewTest(role = UserRole.MANAGER, regions = 3500)
    @Tag(NO_DATE)
    void aRegionOfOthersIsNotComparedAsZero() {
        open("bandingkan", "menurut=region&dengan=35&dengan=11");

        assertThat(empty()).contains("Di luar wilayah Anda", "Aceh");
        assertThat(text()).doesNotContain("-100", "−100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wilayah", "sektor", "angkatan", "menunggu", "matriks", "dinding", "tinjauan"})
    void filtersThatLeaveNobodyAreNamed(String page) {
        var centre = files.cells().keySet().stream()
                .map(Cell::centre)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var sectors = files.cells().keySet().stream()
                .filter(cell -> cell.centre().equals(centre))
                .map(Cell::sector)
                .collect(Collectors.toSet());
        var other = files.cells().keySet().stream()
                .map(Cell::sector)
                .filter(sector -> !sectors.contains(sector))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        openPage(page, "balai=" + centre + "&sektor=" + other);

        assertThat(empty())
                .contains(
                        "Tidak ada orang dalam filter ini",
                        context.getBean(Catalog.class)
                                .sectors()
                                .get(other)
                                .name()
                                .id());
    }

    @Test
    void aSinglePersonHasAPageLikeMany() {
        var one = single();
        open("wilayah/" + one.regency(), query(one));
        assertThat(_find(EmptyState.class)).isEmpty();
        assertThat(text()).contains(": 1 orang dilatih (", "Catatan orang");

        open("angkatan", "wilayah=" + one.regency() + "&" + query(one));
        assertThat(text()).contains("1 orang dilatih");
    }

    @Test
    @ViewTest(role = UserRole.MANAGER, language = "en")
    void aSinglePersonIsNoPluralInEnglish() {
        var one = single();
        open("wilayah/" + one.regency(), query(one));

        assertThat(text()).contains(": 1 trained (").doesNotContain(" 1 people", "1 provinces", "1 sectors");
    }

    private void openPage(String page, String query) {
        var parts = page.split("\\?", 2);
        open(parts[0], parts.length == 1 ? query : query.isEmpty() ? parts[1] : parts[1] + "&" + query);
    }

    /** The only person trained with these properties. */
    private Cell single() {
        return files.cells(Counted.TRAINED).entrySet().stream()
                .filter(cell -> cell.getValue() == 1)
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(Cell::toString))
                .orElseThrow();
    }

    private static String query(Cell one) {
        return "periode=%1$s..%1$s&sektor=%2$s&balai=%3$s&jk=%4$s"
                .formatted(one.month(), one.sector(), one.centre(), one.sex());
    }

    private static void open(String path, String query) {
        var location = new Location(query.isEmpty() ? path : path + "?" + query);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String empty() {
        return _get(EmptyState.class, spec -> spec.withPredicate(EmptyState::isVisible))
                .getElement()
                .getTextRecursively();
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
