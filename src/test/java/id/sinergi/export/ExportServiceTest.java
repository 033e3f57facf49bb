package id.sinergi.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTestExtension;
import id.sinergi.database.PostgresTest;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable.Column;
import id.sinergi.edition.EditionArchive;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.indicator.SliceQuery;
import id.sinergi.period.ComparedWith;
import id.sinergi.region.AgreementScope;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCode;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportOrder;
import id.sinergi.report.ReportService;
import id.sinergi.report.SectionChoice;
import id.sinergi.security.AsUser;
import id.sinergi.security.Ministry;
import id.sinergi.security.SystemIdentity;
import id.sinergi.security.UserAdministration;
import id.sinergi.security.UserForm;
import id.sinergi.security.UserRole;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PostgresTest(properties = DemoProgramme.CONTEXT)
class ExportServiceTest {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final int RECORDS = 500_000;
    private static final long MEGABYTE = 1 << 20;

    @Autowired
    ApplicationContext context;

    @Autowired
    ExportService service;

    @Autowired
    ExportSteps exports;

    @Autowired
    ReportService reports;

    @Autowired
    EditionArchive archive;

    @Autowired
    SliceQuery slices;

    @Autowired
    SliceParameters parameters;

    @Autowired
    List<RecordSource> sources;

    @Autowired
    AsUser users;

    @Autowired
    CurrentScope scope;

    @Autowired
    UserAdministration administration;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        DemoProgramme.in(context);
        jdbc.sql("delete from export").update();
        ViewTestExtension.signIn(context, UserRole.STAFF, "id", 0);
    }

    @AfterEach
    void signOut() {
        ViewTestExtension.signOut();
    }

    @Test
    void aReportMadeInTheBackgroundIsTheOwnersAlone() throws IOException {
        long id = service.request(order(), ReportFormat.XLSX);
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(() -> service.find(id).orElseThrow().state() == Export.State.DONE);
        var file = new ByteArrayOutputStream();
        service.write(id, file);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
        }
        assertThat(service.find(id).orElseThrow().size()).isEqualTo(file.size());
        assertThat(jdbc.sql(
                                "select action || ' ' || slice from audit_entry where action like 'EXPORT%' order by id desc"
                                        + " limit 3")
                        .query(String.class)
                        .list())
                .allSatisfy(entry -> assertThat(entry).contains("periode=", "perjanjian="));

        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 0);
        assertThat(service.mine()).isEmpty();
        assertThat(service.find(id)).isEmpty();
        assertThatThrownBy(() -> service.write(id, OutputStream.nullOutputStream()))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void recordsAreThePeopleOfTheFigureAndOnlyForThoseWhoMayReadThem() throws IOException {
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 5200);
        var source = source();
        var slice = parameters.usual().withRegion(RegionCode.of("52"));
        long id = exports.add(request(source, slice, ReportFormat.CSV));
        maker(source).make(id);
        var file = new ByteArrayOutputStream();
        service.write(id, file);
        assertThat(file.toString(java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .skip(1))
                .hasSize((int) source.count(slice))
                .allMatch(line -> line.contains(";52."));

        ViewTestExtension.signIn(context, UserRole.MINISTER, "id", 0);
        long refused = exports.add(request(source, slice, ReportFormat.CSV));
        maker(source).make(refused);
        assertThat(service.find(refused).orElseThrow().state()).isEqualTo(Export.State.FAILED);
    }

    @Test
    void recordsOfADestinationAreThoseOfThePeoplePlacedThere() throws IOException {
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 0);
        var slice = parameters.usual().withDestination("KR");
        long id = exports.add(request(source(), slice, ReportFormat.CSV));
        maker(source()).make(id);
        var file = new ByteArrayOutputStream();
        service.write(id, file);

        assertThat(file.toString(java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .skip(1))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(";Korea Selatan"));
    }

    @Test
    void aFileOfRegionsOrPeopleThatItsOwnerMayNoLongerSeeIsWithheld() {
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 3500, 5200);
        long id = exports.add(request(source(), parameters.usual(), ReportFormat.CSV));
        maker(source()).make(id);
        assertThat(service.find(id).orElseThrow().withheld()).isFalse();

        var all = AgreementScope.EVERYTHING;
        assertWithheld(id, UserRole.MANAGER, Set.of(5200), all);
        assertWithheld(id, UserRole.MANAGER, Set.of(), all);
        assertWithheld(id, UserRole.MINISTER, Set.of(0), all);
        assertWithheld(id, UserRole.MANAGER, Set.of(0), AgreementScope.of("PKS-2025"));
    }

    private void assertWithheld(long id, UserRole role, Set<Integer> regions, AgreementScope agreements) {
        var name = ViewTestExtension.username(UserRole.MANAGER, 3500, 5200);
        SystemIdentity.call(() -> {
            administration.save(new UserForm(name, name, role, Ministry.BOTH, regions, agreements, "id", true, null));
            return name;
        });
        assertThat(service.mine()).singleElement().matches(Export::withheld, role + " of " + regions);
        assertThatThrownBy(() -> service.write(id, OutputStream.nullOutputStream()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aJobOfSomebodyWithoutRegionsFailsInsteadOfSayingZero() {
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id");
        assertJobsFail();
    }

    @Test
    void aJobAboutAnAgreementOfOthersFailsInsteadOfSayingZero() {
        for (var own : List.of(AgreementScope.NOTHING, AgreementScope.of("PKS-2025"))) {
            ViewTestExtension.signIn(context, UserRole.MANAGER, "id", own, 0);
            assertJobsFail();
        }
    }

    private void assertJobsFail() {
        for (var request : List.of(
                request(source(), parameters.usual(), ReportFormat.CSV),
                ExportRequest.of(order(), slices.write(parameters.usual()), ReportFormat.XLSX, owner(), ""))) {
            long id = exports.add(request);
            maker(source()).make(id);
            assertThat(service.find(id).orElseThrow().state()).isEqualTo(Export.State.FAILED);
        }
        assertThatThrownBy(() -> reports.document(order())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aCancelledExportStopsAndLeavesNothing() {
        var slice = parameters.usual();
        var endless = new MadeUpRows(Integer.MAX_VALUE) {
            @Override
            void at(int row) {
                if (row == 10_000) {
                    service.mine().forEach(export -> service.cancel(export.id()));
                }
            }
        };
        long id = exports.add(request(endless, slice, ReportFormat.XLSX));
        maker(endless).make(id);
        assertThat(service.find(id).orElseThrow().state()).isEqualTo(Export.State.CANCELLED);
        assertThat(parts(id)).isZero();
    }

    @Test
    void halfAMillionRecordsBecomeAWorkbookInConstantMemory(@TempDir Path directory)
            throws IOException, XMLStreamException {
        var heap = ManagementFactory.getMemoryMXBean();
        heap.gc();
        long before = heap.getHeapMemoryUsage().getUsed();
        long[] most = {0};
        var rows = new MadeUpRows(RECORDS) {
            @Override
            void at(int row) {
                if (row % 100_000 == 0) {
                    heap.gc();
                    most[0] = Math.max(most[0], heap.getHeapMemoryUsage().getUsed() - before);
                }
            }
        };
        long id = exports.add(request(rows, parameters.usual(), ReportFormat.XLSX));
        maker(rows).make(id);
        var done = service.find(id).orElseThrow();
        assertThat(done.state()).isEqualTo(Export.State.DONE);
        assertThat(most[0]).isLessThan(256 * MEGABYTE);

        var file = directory.resolve("rekaman.xlsx");
        try (var out = Files.newOutputStream(file)) {
            service.write(id, out);
        }
        assertThat(rows(file)).isEqualTo(RECORDS + 1);
    }

    /** Rows of the only sheet, read to its end; to make cells of them would take as long as to write them. */
    private static long rows(Path workbook) throws IOException, XMLStreamException {
        try (var parts = new ZipFile(workbook.toFile());
                var part = parts.getInputStream(parts.getEntry("xl/worksheets/sheet1.xml"))) {
            var sheet = XMLInputFactory.newFactory().createXMLStreamReader(part);
            long rows = 0;
            while (sheet.hasNext()) {
                if (sheet.next() == XMLStreamConstants.START_ELEMENT
                        && sheet.getLocalName().equals("row")) {
                    rows++;
                }
            }
            return rows;
        }
    }

    @Test
    void exportsAreKeptForSomeDays() {
        long id = exports.add(request(source(), parameters.usual(), ReportFormat.CSV));
        assertThat(exports.removeOlderThan(Duration.ofDays(7))).isZero();
        jdbc.sql("update export set requested_at = requested_at - interval '8 days' where id = ?")
                .param(id)
                .update();
        assertThat(exports.removeOlderThan(Duration.ofDays(7))).isEqualTo(1);
    }

    private int parts(long id) {
        return jdbc.sql("select count(*) from export_part where export = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private ReportOrder order() {
        return new ReportOrder("Uji", List.of(new SectionChoice("HEADLINES")), parameters.usual(), INDONESIAN);
    }

    private RecordSource source() {
        return sources.getFirst();
    }

    private ExportMaker maker(RecordSource source) {
        return new ExportMaker(exports, reports, archive, slices, new RowExport(List.of(source)), users, scope);
    }

    private static String owner() {
        return org.springframework.security.core.context.SecurityContextHolder.getContext()
                .getAuthentication()
                .getName();
    }

    private ExportRequest request(RecordSource source, Slice slice, ReportFormat format) {
        return new ExportRequest(
                owner(),
                source.name(INDONESIAN),
                "",
                source.key(),
                slices.write(slice),
                ComparedWith.USUAL,
                "id",
                format,
                "");
    }

    /** As many rows of twelve cells as wanted, each with a text that no spreadsheet may run. */
    private static class MadeUpRows implements RecordSource {

        private final int number;

        MadeUpRows(int number) {
            this.number = number;
        }

        void at(int row) {}

        @Override
        public String key() {
            return "RECORDS";
        }

        @Override
        public String name(Locale locale) {
            return "Rekaman";
        }

        @Override
        public boolean permitted() {
            return true;
        }

        @Override
        public List<Column> columns(Locale locale) {
            return IntStream.range(0, 12)
                    .mapToObj(i -> Column.words("Kolom " + i))
                    .toList();
        }

        @Override
        public long count(Slice slice) {
            return number;
        }

        @Override
        public void read(Slice slice, Locale locale, Receiver receiver) throws IOException {
            for (int row = 1; row <= number; row++) {
                var date = LocalDate.of(2026, 1, 1).plusDays(row % 300);
                receiver.take(List.of(
                        Cell.of("%08x".formatted(row)),
                        Cell.of("35.78"),
                        Cell.of("Kota Surabaya"),
                        Cell.of("Perempuan"),
                        Cell.of("Manufaktur"),
                        Cell.of("BDI Surabaya"),
                        Cell.of("=1+" + row),
                        Cell.of(date),
                        Cell.of(date.plusDays(30)),
                        Cell.of(date.plusDays(60)),
                        Cell.of((double) row),
                        Cell.of("Korea Selatan")));
                at(row);
            }
        }
    }
}
