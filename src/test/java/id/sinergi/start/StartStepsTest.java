package id.sinergi.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartStepsTest {

    private final List<String> taken = new ArrayList<>();

    @Test
    void whatIsForRealPeopleIsLeftOutInADemonstrationAlone() {
        new StartSteps(List.of(forRealPeople(), () -> taken.add("always")), true).start();
        assertThat(taken).containsExactly("always");

        new StartSteps(List.of(forRealPeople(), () -> taken.add("always")), false).start();
        assertThat(taken).containsExactly("always", "real", "always");
    }

    @Test
    void aStepThatRefusesKeepsTheOthersFromBeginningAndSaysWhatToDo() {
        StartStep refusing = () -> {
            throw new StartRefused("Not like this.", "Do that.");
        };
        var steps = new StartSteps(List.of(refusing, () -> taken.add("later")), false);

        assertThatThrownBy(steps::start).isInstanceOf(StartRefused.class);

        assertThat(taken).isEmpty();
        assertThat(steps.isRunning()).isFalse();
        assertThat(new StartRefusedAnalyzer().analyze(new StartRefused("Not like this.", "Do that.")))
                .satisfies(said -> assertThat(said.getDescription()).isEqualTo("Not like this."))
                .satisfies(said -> assertThat(said.getAction()).isEqualTo("Do that."));
    }

    private StartStep forRealPeople() {
        return new StartStep() {
            @Override
            public void run() {
                taken.add("real");
            }

            @Override
            public boolean forRealPeopleOnly() {
                return true;
            }
        };
    }
}
