package id.sinergi.intake;

import id.sinergi.demo.DemoRemains;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Refuses to open the port outside of demo mode while batches of made-up people count: nobody could tell them apart. */
@Component
@ConditionalOnWebApplication
class NoDemoPeople implements SmartLifecycle {

    private final BatchRepository batches;
    private final boolean demo;
    private volatile boolean started;

    NoDemoPeople(BatchRepository batches, @Value("${sinergi.demo:false}") boolean demo) {
        this.batches = batches;
        this.demo = demo;
    }

    /** {@link DemoRemains} if a batch of made-up people was ever posted here. */
    @Override
    public void start() {
        if (!demo && batches.existsByDemoTrue()) {
            throw new DemoRemains("The database holds batches of made-up people.");
        }
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

    /** Long before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
