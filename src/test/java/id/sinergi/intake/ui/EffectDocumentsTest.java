package id.sinergi.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.ViewTest;
import id.sinergi.audit.AuditFilter;
import id.sinergi.audit.AuditTrail;
import id.sinergi.change.CountChange;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.intake.Effect;
import id.sinergi.region.RegionCode;
import id.sinergi.report.ReportFile;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportService;
import id.sinergi.security.UserRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** What a file would change goes out as other files do. */
@PostgresTest
@ViewTest(role = UserRole.STAFF)
class EffectDocumentsTest {

    private static final Effect EFFECT = new Effect(
            List.of(
                    new CountChange(1, RegionCode.of("35"), Indicator.DILATIH, 100, 103),
                    new CountChange(1, RegionCode.of("33"), Indicator.DITEMPATKAN, 50, 41)),
            List.of(YearMonth.of(2026, 5)),
            0,
            0);
    private static final EffectDocuments.Cause CAUSE = new EffectDocuments.Cause("berkas mei.csv", "impor");

    @Autowired
    private EffectDocuments documents;

    @Autowired
    private ReportService reports;

    @Autowired
    private SliceParameters parameters;

    @Autowired
    private AuditTrail audit;

    private ReportFile file(Locale locale) throws IOException {
        return reports.file(documents.of(EFFECT, CAUSE, locale), ReportFormat.CSV_PLAIN);
    }

    @Test
    void itsNameIsOfTheLanguageAndThatItWasFetchedIsEntered() throws IOException {
        assertThat(file(Locale.ENGLISH).name()).isEqualTo("what-would-change-in-the-figures-berkas-mei-csv.zip");
        assertThat(file(Locale.of("id")).name()).isEqualTo("yang-akan-berubah-pada-angka-berkas-mei-csv.zip");

        asAdministrator();
        assertThat(audit.list(new AuditFilter("berkas-mei-csv", "EXPORTED", "", 1), 0, 10))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    private static void asAdministrator() {
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                "uji", "", AuthorityUtils.createAuthorityList("ROLE_ADMINISTRATOR"))));
    }

    @Test
    void itSaysAsOfWhenItIsAndHoldsTheLargestMovementFirst() throws IOException {
        var usual = reports.document("x", List.of(), parameters.usual(), "impor", Locale.ENGLISH);
        var document = documents.of(EFFECT, CAUSE, Locale.ENGLISH);
        assertThat(document.stamp()).isEqualTo(usual.stamp());

        var text = text(file(Locale.ENGLISH));
        assertThat(text).contains("berkas mei.csv").contains(usual.stamp());
        assertThat(text.lines().filter(line -> line.startsWith("33") || line.startsWith("35")))
                .containsExactly("33,Central Java,People placed,50,41,-9", "35,East Java,People trained,100,103,3");
    }

    private static String text(ReportFile file) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
