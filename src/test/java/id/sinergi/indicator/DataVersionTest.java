package id.sinergi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.sinergi.database.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes on one database: what one posts the other knows at once, by PostgreSQL's notification alone. */
class DataVersionTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(3);

    private final TestDatabase database = TestDatabase.create();
    private final Node posting = new Node(database);
    private final Node reading = new Node(database);

    /** One application on the database. */
    private static final class Node {

        private final DataVersion version;
        private final TransactionTemplate transaction;
        private final List<Object> heard = new CopyOnWriteArrayList<>();

        private Node(TestDatabase database) {
            var source = database.dataSource();
            version = new DataVersion(JdbcClient.create(source), details(database), heard::add);
            transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        }
    }

    @BeforeEach
    void startBoth() {
        posting.version.start();
        reading.version.start();
        await().atMost(AT_ONCE).until(() -> listeners() == 2);
    }

    @AfterEach
    void stopBoth() {
        posting.version.stop();
        reading.version.stop();
        database.close();
    }

    @Test
    void aBatchIsKnownToBothNodesWhenItsTransactionCommitsAndNotBefore() {
        posting.transaction.executeWithoutResult(status -> {
            posting.version.announce(7);
            assertThat(posting.version.current()).isZero();
        });

        assertThat(posting.version.current()).isEqualTo(7);
        await().atMost(AT_ONCE).until(() -> reading.version.current() == 7);
    }

    @Test
    void aBatchThatWasNotPostedAfterAllIsKnownToNobody() {
        posting.transaction.executeWithoutResult(status -> {
            posting.version.announce(8);
            status.setRollbackOnly();
        });
        posting.transaction.executeWithoutResult(status -> posting.version.announce(5));

        await().atMost(AT_ONCE).until(() -> reading.version.current() != 0);
        assertThat(reading.version.current()).isEqualTo(5);
        assertThat(posting.version.current()).isEqualTo(5);
    }

    @Test
    void anEarlierBatchThatIsHeardLaterDoesNotTakeTheFiguresBack() {
        posting.transaction.executeWithoutResult(status -> posting.version.announce(9));
        await().atMost(AT_ONCE).until(() -> reading.version.current() == 9);
        reading.transaction.executeWithoutResult(status -> reading.version.announce(6));
        posting.transaction.executeWithoutResult(status -> posting.version.announce(10));

        await().atMost(AT_ONCE).until(() -> reading.version.current() == 10);
        assertThat(posting.version.current()).isEqualTo(10);
    }

    @Test
    void bothNodesForgetTheirAnswersWhenFiguresWereCountedAgainAndNotBefore() {
        posting.transaction.executeWithoutResult(status -> {
            posting.version.announceReplaced();
            assertThat(posting.heard).isEmpty();
        });

        assertThat(posting.heard).contains(new FiguresReplaced());
        await().atMost(AT_ONCE).until(() -> reading.heard.contains(new FiguresReplaced()));
        assertThat(reading.version.current()).as("no batch was posted").isZero();
    }

    @Test
    void bothNodesLearnThatFiguresAreJudgedOtherwiseAndForgetNoAnswer() {
        posting.transaction.executeWithoutResult(status -> posting.version.announceJudged());

        await().atMost(AT_ONCE).until(() -> reading.heard.contains(new Freshness.Judged()));
        assertThat(posting.heard).contains(new Freshness.Judged()).doesNotContain(new FiguresReplaced());
        assertThat(reading.heard).doesNotContain(new FiguresReplaced());
    }

    @Test
    void aNodeWhoseConnectionWasLostForgetsWhatItMayHaveMissedAndKnowsTheLastBatch() {
        JdbcClient.create(database.dataSource())
                .sql("select count(pg_terminate_backend(pid)) from pg_stat_activity where query = 'listen ' || ?")
                .param(DataVersion.CHANNEL)
                .query()
                .singleRow();
        JdbcClient.create(database.owning()).sql("""
                        insert into batch (kind, file_name, sha256, rows_new, rows_changed, rows_unchanged, rows_rejected,
                            posted_at, posted_by)
                        values ('TARGET', 'target.csv', '', 1, 0, 0, 0, now(), 'uji')
                        """).update();

        await().atMost(AT_ONCE).until(() -> reading.heard.contains(new FiguresReplaced()));
        await().atMost(AT_ONCE).until(() -> reading.version.current() == 1);
    }

    private int listeners() {
        return JdbcClient.create(database.dataSource())
                .sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and state = 'idle' and query = 'listen ' || ?
                        """)
                .param(DataVersion.CHANNEL)
                .query(Integer.class)
                .single();
    }

    private static JdbcConnectionDetails details(TestDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return database.url();
            }

            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.password();
            }
        };
    }
}
