package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.DemoProgramme;
import id.sinergi.database.PostgresTest;
import id.sinergi.demo.DemoRemains;
import id.sinergi.start.StartSteps;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Made-up people are never counted beside real ones: outside of a demonstration the start is refused. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
class NoDemoPeopleTest {

    @Autowired
    private BatchRepository batches;

    @Test
    void batchesOfMadeUpPeopleStopTheStartOutsideOfADemonstration(@Autowired ApplicationContext context) {
        DemoProgramme.in(context);

        assertThatThrownBy(() -> new StartSteps(List.of(new NoDemoPeople(batches)), false).start())
                .isInstanceOf(DemoRemains.class);
        assertThatCode(() -> new StartSteps(List.of(new NoDemoPeople(batches)), true).start())
                .doesNotThrowAnyException();
    }
}
