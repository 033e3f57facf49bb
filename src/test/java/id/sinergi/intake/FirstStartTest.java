package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.NationalStaff;
import id.sinergi.database.PostgresTest;
import java.io.IOException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest(ownDatabase = true)
@NationalStaff
class FirstStartTest {

    @Autowired
    private IntakeService intake;

    @Autowired
    private BatchRepository batches;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anEmptyDatabaseGetsThePublishedFiguresAndDemoPeopleOnce() throws IOException {
        var firstStart = new FirstStart(intake, batches, clock, true);
        firstStart.run(new DefaultApplicationArguments());
        assertThat(count("published_figure WHERE batch_out IS NULL")).isGreaterThan(200);
        assertThat(count("batch WHERE demo")).isEqualTo(4);
        assertThat(count("batch WHERE rows_rejected > 0")).isZero();
        assertThat(count("training WHERE batch_out IS NULL")).isGreaterThanOrEqualTo(20_000);
        assertThat(count("cell WHERE trained > 0")).isPositive();

        int before = intake.batchCount();
        firstStart.run(new DefaultApplicationArguments());
        assertThat(intake.batchCount()).isEqualTo(before);
    }

    private int count(String what) {
        return jdbc.sql("SELECT count(*) FROM " + what).query(Integer.class).single();
    }
}
