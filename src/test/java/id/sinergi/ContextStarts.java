package id.sinergi;

import java.util.Objects;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Notes how long each application that a test starts took to be ready. */
final class ContextStarts implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        var name = ready.getSpringApplication().getMainApplicationClass();
        TestCosts.add(
                "context",
                name == null ? "application" : name.getSimpleName(),
                Objects.requireNonNull(ready.getTimeTaken()).toMillis());
    }
}
