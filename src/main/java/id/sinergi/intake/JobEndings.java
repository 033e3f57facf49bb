package id.sinergi.intake;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells whoever looks at another page that a job of theirs has ended. */
@Component
public class JobEndings {

    private static final Logger log = LoggerFactory.getLogger(JobEndings.class);

    private final Map<String, Set<Consumer<IntakeJob>>> listeners = new ConcurrentHashMap<>();

    /**
     * Tells the ends of a user's jobs from now on, from the thread that did the work.
     *
     * @return ends the listening
     */
    public Runnable listen(String user, Consumer<IntakeJob> listener) {
        listeners
                .computeIfAbsent(user, unknown -> ConcurrentHashMap.newKeySet())
                .add(listener);
        return () -> listeners.computeIfPresent(user, (name, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    void tell(IntakeJob job) {
        listeners.getOrDefault(job.user(), Set.of()).forEach(listener -> {
            try {
                listener.accept(job);
            } catch (RuntimeException gone) {
                log.debug("A page is gone", gone);
            }
        });
    }
}
