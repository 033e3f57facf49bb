package id.sinergi.correction;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.PostgresTest;
import id.sinergi.person.Seal;
import id.sinergi.person.TestSeal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sealed rows outlive a change of keys, and nothing outlives its time. */
@PostgresTest
@Tag("undated")
class RejectedRowStoreTest {

    private static final int UPLOAD = 900_001;
    private static final KeptRow ROW = new KeptRow(7, List.of("9901014507990001", "", "12.5", "-"), List.of(2));

    @Autowired
    private RejectedRowStore store;

    @Autowired
    private Seal present;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aChangeOfKeysSealsThemAgainAndDeletesNone() {
        keep(UPLOAD);
        var next = TestSeal.of("kunci berikutnya yang panjang sekali");

        store.sealAgain(present, next);
        store.keysChanged();

        assertThat(store.rows(UPLOAD)).as("by the seal of before").isEmpty();
        store.sealAgain(next, present);
        assertThat(store.rows(UPLOAD)).containsExactly(new KeptRow(0, List.of("NIK", "a", "b", "c"), List.of()), ROW);
        store.remove(UPLOAD);
    }

    @Test
    void aRowIsBoundToItsPlace() {
        keep(UPLOAD);
        jdbc.sql("UPDATE kept_row SET row_no = 8 WHERE upload = ? AND row_no = 7")
                .param(UPLOAD)
                .update();
        assertThat(store.rows(UPLOAD)).hasSize(1);
        store.remove(UPLOAD);
    }

    @Test
    void whatIsTooOldIsDeleted() {
        keep(UPLOAD);
        keep(UPLOAD + 1);
        jdbc.sql("UPDATE kept_file SET kept_at = kept_at - interval '91 days' WHERE upload = ?")
                .param(UPLOAD)
                .update();

        store.removeOld();

        assertThat(store.files())
                .extracting(KeptFile::upload)
                .contains(UPLOAD + 1)
                .doesNotContain(UPLOAD);
        store.remove(UPLOAD + 1);
    }

    private void keep(int upload) {
        store.open(upload, 1, "TRAINING", List.of("NIK", "a", "b", "c"));
        store.add(upload, List.of(ROW), row -> "A-1");
    }
}
