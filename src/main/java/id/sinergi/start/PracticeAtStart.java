package id.sinergi.start;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Practises as soon as the port is open, on a thread of its own: the start waits for none of it. Somebody who is as quick
 * as that finds part of it done.
 */
@Component
class PracticeAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(PracticeAtStart.class);
    private static final Duration LAST_STEP = Duration.ofSeconds(3);

    private final List<Practice> practices;
    private final boolean wanted;
    private volatile boolean closing;
    private volatile @Nullable Thread practising;

    /** @param wanted whether there will be users to be quicker for; tests have none */
    PracticeAtStart(List<Practice> practices, @Value("${sinergi.start.practice:true}") boolean wanted) {
        this.practices = List.copyOf(practices);
        this.wanted = wanted;
    }

    @EventListener(WebServerInitializedEvent.class)
    void opened() {
        if (wanted) {
            practising = Thread.ofPlatform().daemon().name("practice").start(this::practise);
        }
    }

    void practise() {
        for (var practice : practices) {
            if (closing) {
                return;
            }
            try {
                practice.practise();
            } catch (RuntimeException failed) {
                LOG.warn(
                        "{} failed; first requests may be slow",
                        practice.getClass().getSimpleName(),
                        failed);
            }
        }
    }

    /** Before the database goes away under the step that is being taken. */
    @EventListener(ContextClosedEvent.class)
    void closing() throws InterruptedException {
        closing = true;
        var thread = practising;
        if (thread != null) {
            thread.join(LAST_STEP);
        }
    }
}
