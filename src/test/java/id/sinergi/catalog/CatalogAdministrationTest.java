package id.sinergi.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import id.sinergi.NationalStaff;
import id.sinergi.audit.AuditRow;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.SharedReading;
import id.sinergi.database.SystemRows;
import id.sinergi.security.UserRole;
import id.sinergi.source.IntakeException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The lists grow and change while the application runs, every change is remembered, and nothing in use goes. */
@PostgresTest(ownDatabase = true)
@Tag("undated")
class CatalogAdministrationTest {

    private static final Locale INDONESIAN = Locale.of("id");

    @TempDir
    private Path directory;

    @Autowired
    private CatalogAdministration administration;

    @Autowired
    private CatalogTransfer transfer;

    @Autowired
    private Catalog catalog;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeEach
    void signIn() {
        signIn(UserRole.ADMINISTRATOR);
    }

    private static void signIn(UserRole role) {
        SecurityContextHolder.getContext().setAuthentication(NationalStaff.Factory.authentication(role));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anAddedCountryIsKnownAtOnceByCodeNamesAndSynonyms() {
        administration.save(CatalogList.DESTINATION, entry("XK", "Kosovo", "Republic of Kosovo", "Kosova", "Kosovë"));

        var added = catalog.destinations().get("XK");
        assertThat(added.id()).isGreaterThanOrEqualTo(1_000);
        assertThat(List.of("xk", " Kosovo", "republic  of kosovo", "KOSOVA", "Kosove"))
                .allSatisfy(name -> assertThat(
                                catalog.names(CatalogList.DESTINATION).find(name))
                        .isEqualTo(added.id()));
    }

    @Test
    void aNameThatTwoEntriesShareStandsForNeitherAndBothAreNamed() {
        administration.save(CatalogList.SECTOR, entry("ZZ1", "Sektor satu", "Sector one", "Kayu"));
        administration.save(CatalogList.SECTOR, entry("ZZ2", "Sektor dua", "Sector two", "kayu"));

        var names = catalog.names(CatalogList.SECTOR);
        assertThat(names.find("KAYU")).isNull();
        assertThat(names.sharedBy("KAYU")).isEqualTo("ZZ1 Sektor satu, ZZ2 Sektor dua");
        assertThat(names.sharedBy("Manufaktur")).isEmpty();
    }

    @Test
    void aChangeKeepsCodeAndNumberAndItsHistorySaysWhoChangedWhat() {
        var before = present(CatalogList.DESTINATION, "CZ");
        var number = catalog.destinations().get("CZ").id();
        administration.save(CatalogList.DESTINATION, with(before, "Republik Ceko", "Ceska"));

        assertThat(catalog.destinations().get("CZ").id()).isEqualTo(number);
        assertThat(catalog.destinations().get("CZ").name().id()).isEqualTo("Republik Ceko");
        assertThat(administration.history(CatalogList.DESTINATION, "CZ"))
                .extracting(AuditRow::actor, AuditRow::action, AuditRow::detail)
                .containsExactly(tuple(
                        "uji",
                        "CATALOG_CHANGED",
                        "nama_id: Ceko → Republik Ceko; sinonim: Republik Ceko | Czech Republic → Ceska"));
        refused(() -> administration.save(CatalogList.DESTINATION, with(before, "Cekia")), "baru saja diubah");
    }

    @Test
    void whatAnotherNodeChangesIsHeard() {
        jdbc.sql("UPDATE sector SET name_id = 'Dari simpul lain', revision = revision + 1 WHERE code = 'TIK'")
                .update();
        jdbc.sql("select pg_notify('sinergi_catalog', '')").query().singleRow();
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() ->
                        assertThat(catalog.sectors().get("TIK").name().id()).isEqualTo("Dari simpul lain"));
    }

    @Test
    void onlyWhatWasAddedHereAndIsNotUsedIsRemoved() {
        administration.save(CatalogList.DESTINATION, entry("XA", "Negeri Satu", "Land one"));
        administration.save(CatalogList.DESTINATION, entry("XB", "Negeri Dua", "Land two"));
        SystemRows.run(() -> jdbc.sql("""
                        INSERT INTO staged_placement (upload, row_no, source_id, person, kind, placed_on, destination,
                                                      sector, job, scheme)
                        SELECT 1, 1, 'X', gen_random_uuid(), 1, '2026-01-01', id, 1, 'Tukang', 1
                        FROM destination WHERE code = 'XB'
                        """).update());

        administration.remove(CatalogList.DESTINATION, present(CatalogList.DESTINATION, "XA"));
        assertThat(catalog.destinations().find("XA")).isEmpty();
        assertThat(administration.history(CatalogList.DESTINATION, "XA"))
                .extracting(AuditRow::action)
                .containsExactly("CATALOG_REMOVED", "CATALOG_ADDED");
        refused(
                () -> administration.remove(CatalogList.DESTINATION, present(CatalogList.DESTINATION, "XB")),
                "XB dipakai oleh data yang sudah ada");
        refused(
                () -> administration.remove(CatalogList.DESTINATION, present(CatalogList.DESTINATION, "TW")),
                "entri bawaan");
    }

    @Test
    void anEntryThatWouldMisleadIsRefused() {
        administration.save(CatalogList.SECTOR, entry("ZZ8", "Sektor delapan", "Sector eight", "Atb"));
        refused(() -> administration.save(CatalogList.DESTINATION, entry("KAM", "Kambodia", "Cambodja")), "Kode “KAM”");
        refused(() -> administration.save(CatalogList.DESTINATION, entry("KH", "Kambodia", "Cambodja")), "sudah ada");
        refused(
                () -> administration.save(CatalogList.DESTINATION, entry("XC", "kamboja", "X land")),
                "dipakai oleh KH");
        refused(() -> administration.save(CatalogList.DESTINATION, entry("XC", "X", "X land")), "Kedua nama");
        refused(() -> administration.save(CatalogList.DESTINATION, entry("XC", "X negeri", "X land", "kh")), "kode KH");
        refused(
                () -> administration.save(CatalogList.SECTOR, entry("ATB", "Atbara", "Atbara land")),
                "Kode ATB sudah menjadi sinonim entri ZZ8");
        refused(() -> administration.save(CatalogList.CENTRE, entry("BARU", "BDI Baru", "BDI Baru")), "jenis balai");
        var backwards = new Validity(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 31));
        refused(() -> administration.save(CatalogList.SECTOR, valid("ZZ9", backwards)), "Hari terakhir");
        signIn(UserRole.STAFF);
        assertThatThrownBy(() -> administration.entries(CatalogList.SECTOR)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(CatalogList.class)
    void aListThatIsTakenOutAndBroughtInAgainChangesNothing(CatalogList list) throws IOException {
        var before = administration.entries(list);
        long entered = audited();
        var csv = new ByteArrayOutputStream();
        transfer.writeCsv(list, csv);
        var workbook = new ByteArrayOutputStream();
        transfer.writeWorkbook(list, INDONESIAN, workbook);

        for (var file : List.of(csv, workbook)) {
            assertThat(transfer.read(list, file(file.toByteArray()), INDONESIAN))
                    .isEqualTo(before.size());
        }
        assertThat(administration.entries(list)).isEqualTo(before);
        assertThat(audited()).isEqualTo(entered);
    }

    @Test
    void aFileAddsAndChangesAllOfItsRowsOrNone() throws IOException {
        var file = "kode;nama_id;nama_en;sinonim;jenis;kode_wilayah\n"
                + "NEW-1;Balai Baru;New Centre;BB | Balai B;BDI;35.78\n"
                + "579344;BDI Surabaya;BDI Surabaya;Balai Surabaya;BDI;35.78\n";
        transactions.executeWithoutResult(within -> {
            assertThat(transfer.read(CatalogList.CENTRE, file(file.getBytes(StandardCharsets.UTF_8)), INDONESIAN))
                    .isEqualTo(2);
            assertThat(TransactionSynchronizationManager.getSynchronizations())
                    .as("the lists are read again once, however many rows change")
                    .filteredOn(SharedReading.Reload.class::isInstance)
                    .hasSize(1);
        });
        var centres = catalog.names(CatalogList.CENTRE);
        assertThat(centres.find("balai b"))
                .isEqualTo(catalog.centres().get("NEW-1").id());
        assertThat(centres.find("Balai Surabaya"))
                .isEqualTo(catalog.centres().get("579344").id());

        var broken = file.replace("NEW-1;Balai Baru;New Centre", "NEW-2;Balai Kedua;Second")
                .replace("Surabaya;BDI;35.78", "Surabaya;BDI;99.99");
        refused(
                () -> transfer.read(CatalogList.CENTRE, file(broken.getBytes(StandardCharsets.UTF_8)), INDONESIAN),
                "Baris 3: Pilih kabupaten/kota");
        assertThat(catalog.centres().find("NEW-2")).isEmpty();
    }

    private long audited() {
        return jdbc.sql("SELECT count(*) FROM audit_entry WHERE action LIKE 'CATALOG%'")
                .query(Long.class)
                .single();
    }

    private Path file(byte[] content) {
        try {
            return Files.write(Files.createTempFile(directory, "katalog", ".upload"), content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private CatalogRow present(CatalogList list, String code) {
        return administration.entries(list).stream()
                .filter(row -> row.code().equals(code))
                .findAny()
                .orElseThrow();
    }

    private static CatalogRow entry(String code, String nameId, String nameEn, String... synonyms) {
        return new CatalogRow(
                null, code, nameId, nameEn, List.of(synonyms), Validity.ALWAYS, null, null, true, 0, false);
    }

    private static CatalogRow valid(String code, Validity validity) {
        return new CatalogRow(null, code, "Sektor lain", "Other", List.of(), validity, null, null, true, 0, false);
    }

    private static CatalogRow with(CatalogRow row, String nameId, String... synonyms) {
        return new CatalogRow(
                row.id(),
                row.code(),
                nameId,
                row.nameEn(),
                List.of(synonyms),
                row.validity(),
                row.kind(),
                row.region(),
                row.newPlacement(),
                row.revision(),
                row.shipped());
    }

    private static void refused(ThrowingCallable deed, String because) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        IntakeException.class,
                        refused ->
                                assertThat(refused.problem().text(INDONESIAN)).contains(because));
    }
}
