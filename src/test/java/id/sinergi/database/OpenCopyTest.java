package id.sinergi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A statement within an open COPY would wait for ever: it fails at once. */
@PostgresTest
class OpenCopyTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aThreadThatCopiesAsksNothingUntilItHasEnded() {
        try (var copy = new OpenCopy()) {
            assertThat(copy).isNotNull();
            assertThatIllegalStateException().isThrownBy(this::ask).withMessageContaining("open COPY");
        }

        assertThat(ask()).isEqualTo(1);
    }

    @Test
    void anotherThreadDoes() throws InterruptedException {
        try (var copy = new OpenCopy()) {
            assertThat(copy).isNotNull();
            var answered = new int[1];
            Thread.ofVirtual().start(() -> answered[0] = ask()).join();
            assertThat(answered).containsExactly(1);
        }
    }

    private int ask() {
        return jdbc.sql("SELECT 1").query(Integer.class).single();
    }
}
