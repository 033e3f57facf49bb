package id.sinergi.rebuild;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Rebuilds the figures before the first request is answered where a migration brought a measure or a rule that they were
 * not counted by: nobody is shown a zero that only means "not counted yet".
 */
@Component
@ConditionalOnWebApplication
class FiguresAtStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FiguresAtStart.class);

    private final Rebuild rebuild;
    private volatile boolean started;

    FiguresAtStart(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @Override
    public void start() {
        rebuild.runIfNeeded((batches, of) -> log.info(
                "The figures are counted by new rules before the first request is answered: {} of {} batches",
                batches,
                of));
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
