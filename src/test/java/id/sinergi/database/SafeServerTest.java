package id.sinergi.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.start.StartRefused;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SafeServerTest {

    /** The server of the tests is such a one. */
    @Test
    void aServerThatDoesNotWaitForTheDiskIsRefusedWithWhatToDo() {
        try (var database = TestDatabase.create()) {
            assertThatThrownBy(new SafeServer(JdbcClient.create(database.dataSource()))::run)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("fsync = off")
                    .extracting(refused -> ((StartRefused) refused).remedy())
                    .asString()
                    .contains("ALTER SYSTEM RESET fsync");
        }
    }
}
