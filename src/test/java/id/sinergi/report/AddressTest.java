package id.sinergi.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTestExtension;
import id.sinergi.database.PostgresTest;
import id.sinergi.document.FileNames;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import id.sinergi.security.UserRole;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Links in files lead to where the reader is, and show the same figures later; names of files say what they are about. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
class AddressTest {

    private static final Locale INDONESIAN = Locale.of("id");

    @Autowired
    ApplicationContext context;

    @Autowired
    ReportService reports;

    @Autowired
    ReportSettings settings;

    @Autowired
    SliceParameters parameters;

    @Autowired
    IndicatorService indicators;

    @BeforeEach
    void signIn() {
        DemoProgramme.in(context);
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 3500, 5200);
        var request = new MockHttpServletRequest();
        request.setScheme("https");
        request.setServerName("dasbor.contoh.go.id");
        request.setServerPort(8443);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void signOut() {
        RequestContextHolder.resetRequestAttributes();
        ViewTestExtension.signOut();
    }

    @Test
    void aLinkInAFileNamesAgreementPeriodAndBatchAndTheAddressInUse() {
        int batch = indicators.freshness().batch();

        assertThat(reports.document(order(parameters.usual())).link())
                .startsWith("https://dasbor.contoh.go.id:8443/?perjanjian=MOU-2025&periode=")
                .endsWith("per=" + batch);
        assertThat(reports.document("Sektor", List.of(), parameters.usual(), "sektor/MAN?jk=P&periode=x", INDONESIAN)
                        .link())
                .startsWith("https://dasbor.contoh.go.id:8443/sektor/MAN?jk=P&")
                .contains("perjanjian=MOU-2025", "periode=" + parameters.usual().period(), "per=" + batch)
                .doesNotContain("periode=x");
    }

    @Test
    void aMailLeadsToTheAddressThatIsSet() {
        assertThat(reports.mailed(order(parameters.usual())).link()).startsWith(settings.address() + "/?");
    }

    @Test
    void anOlderBatchStaysTheOneThatWasShown() {
        assertThat(reports.document(order(parameters.usual().withAsOf(2))).link())
                .endsWith("per=2");
    }

    @Test
    void theNameOfAFileSaysWhoseRegionsAndWhichFilters() throws IOException {
        var slice = Slice.of("MOU-2025", PeriodRange.quarter(2026, 2)).withSectors(List.of("MAN"));

        assertThat(reports.file(order(slice), ReportFormat.CSV).name())
                .isEqualTo("ringkasan-mou-8-okt-2025-triwulan-ii-2026-wilayah-anda-jawa-timur-"
                        + "nusa-tenggara-barat-manufaktur.zip");
        var all = slice.withRegion(RegionCode.of("35"))
                .withSectors(List.of("MAN", "KES", "KON"))
                .withCentre("579344")
                .withDestination("AE")
                .withAsOf(3);
        assertThat(FileNames.of("x ".repeat(200), "dan filter lain")).endsWith("-dan-filter-lain");
        assertThat(reports.file(order(all), ReportFormat.CSV).name()).contains("jawa-timur");
    }

    private static ReportOrder order(Slice slice) {
        return new ReportOrder("Ringkasan", List.of(new SectionChoice("HEADLINES")), slice, INDONESIAN);
    }
}
