package id.sinergi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.PostgresTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

/** What is entered when, and how it is found again. */
@PostgresTest
@WithMockUser(username = "auditor", roles = "ADMINISTRATOR")
class AuditLogTest {

    private final String mark = UUID.randomUUID().toString();

    @Autowired
    private AuditLog log;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditFile file;

    @Autowired
    private AuditChain chain;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aDeedIsEnteredExactlyIfItsTransactionIsCommitted() {
        transaction.executeWithoutResult(status -> {
            log.enter(AuditEntry.of("EXPORTED").on(mark));
            status.setRollbackOnly();
        });
        assertThat(found()).isEmpty();

        transaction.executeWithoutResult(status -> {
            log.enter(AuditEntry.of("EXPORTED").on(mark));
            assertThat(found())
                    .as("before the end of the transaction, it would hold up others")
                    .isEmpty();
        });
        assertThat(found()).extracting(AuditRow::actor).containsExactly("auditor");
    }

    @Test
    void whatWasRefusedIsEnteredWhateverBecomesOfTheTransaction() {
        transaction.executeWithoutResult(status -> {
            log.enter(AuditEntry.of("EXPORTED").on(mark).ending(Outcome.REFUSED));
            status.setRollbackOnly();
        });
        assertThat(found()).extracting(AuditRow::outcome).containsExactly(Outcome.REFUSED);
    }

    @Test
    void aReadingIsPartOfTheChain() {
        log.enterReading(
                AuditEntry.of("API_READ").by("klien").about("wilayah=35").saying(mark));

        assertThat(trail.list(new AuditFilter(mark, "API_READ", "", 1), 0, 10))
                .extracting(AuditRow::slice)
                .containsExactly("wilayah=35");
        assertThat(chain.verify(null).first()).isNull();
    }

    @Test
    void twoHundredWrongPasswordsAreOneLineAndBuryNothing() {
        log.enter(AuditEntry.of("EXPORTED").on(mark));
        repeat(200, number -> refusal("admin-" + mark, mark));

        assertThat(found()).extracting(AuditRow::action).containsExactly("EXPORTED");
        assertThat(sentences())
                .singleElement()
                .asString()
                .startsWith("200 × Gagal masuk untuk admin-%s dari 127.0.0.1, antara ".formatted(mark));
    }

    @Test
    void oneWhoTriesManyNamesIsOneLine() {
        repeat(30, number -> refusal("nama-" + number, mark));
        assertThat(sentences()).singleElement().asString().startsWith("30 × Gagal masuk untuk 30 nama dari ");
    }

    @Test
    void whatNobodyAskedForIsNamedInTheLanguageOfTheReader() throws IOException {
        log.enter(AuditEntry.of("EXPORTED").by(AuditLog.NOBODY).on(mark));

        assertThat(new AuditTexts(Locale.ENGLISH, ZoneId.of("UTC")).actor(AuditLog.NOBODY))
                .isEqualTo("the system");
        assertThat(written(Locale.ENGLISH)).contains(";the system;");
        assertThat(written(Locale.of("id"))).contains(";sistem;");
    }

    private String written(Locale locale) throws IOException {
        var out = new ByteArrayOutputStream();
        file.write(new AuditFilter(mark, "", "", 1), locale, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void entriesAreFoundByTextActionAndOutcome() {
        log.enter(AuditEntry.of("EXPORTED").on(mark).about("wilayah=35"));
        log.enter(AuditEntry.of("NOT_PERMITTED").on(mark).ending(Outcome.REFUSED));

        assertThat(found()).hasSize(2);
        assertThat(trail.count(new AuditFilter(mark.toUpperCase(Locale.ROOT), "EXPORTED", "", 1)))
                .isOne();
        assertThat(trail.count(new AuditFilter(mark, "", "REFUSED", 1))).isOne();
        assertThat(trail.count(new AuditFilter(mark + "%", "", "", 1)))
                .as("no pattern")
                .isZero();
    }

    @Test
    void theFileHoldsEverySingleEntryAndThatItWasFetched() throws IOException {
        repeat(3, number -> refusal("=HYPERLINK(1)", mark));
        var out = new ByteArrayOutputStream();
        file.write(new AuditFilter(mark, "", "", 1), Locale.of("id"), out);

        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines)
                .first()
                .asString()
                .endsWith("Nomor;Waktu;Pelaku;Tindakan;Sasaran;Hasil;Alamat IP;Irisan;Rincian");
        assertThat(lines)
                .hasSize(1 + 4)
                .filteredOn(line -> line.contains(";'=HYPERLINK(1);Gagal masuk;"))
                .hasSize(3);
        assertThat(lines).last().asString().contains("audit.csv").contains("cari=" + mark);
    }

    private void refusal(String name, String detail) {
        log.enter(AuditEntry.of("SIGN_IN_REFUSED")
                .by(name)
                .ending(Outcome.REFUSED)
                .saying(detail));
    }

    private static void repeat(int times, IntConsumer work) {
        IntStream.range(0, times).forEach(work);
    }

    private List<AuditRow> found() {
        return trail.list(new AuditFilter(mark, "", "", 1), 0, 10);
    }

    private List<String> sentences() {
        var texts = new AuditTexts(Locale.of("id"), ZoneId.of("Asia/Jakarta"));
        return trail.groups(new AuditFilter(mark, "", "", 1)).stream()
                .map(texts::group)
                .toList();
    }
}
