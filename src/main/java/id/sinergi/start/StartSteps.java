package id.sinergi.start;

import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes all steps of the start, one after the other, long before the web server opens its port. */
@Component
@ConditionalOnWebApplication
public class StartSteps implements SmartLifecycle {

    private final List<StartStep> steps;
    private volatile boolean started;

    /**
     * @param demo whether the people are made up
     * @param unchecked whether this is a test, whose database is fast instead of safe
     */
    @Autowired
    StartSteps(
            List<StartStep> steps,
            @Value("${sinergi.demo:false}") boolean demo,
            @Value("${sinergi.start.unchecked:false}") boolean unchecked) {
        this(steps, demo || unchecked);
    }

    public StartSteps(List<StartStep> steps, boolean demo) {
        this.steps = steps.stream()
                .filter(step -> !demo || !step.forRealPeopleOnly())
                .toList();
    }

    @Override
    public void start() {
        steps.forEach(StartStep::run);
        started = true;
    }

    @Override
    public void stop() {
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
