package id.sinergi.security;

import org.springframework.context.ApplicationEventPublisher;

/** What is known of a user is forgotten at once, as it is after half a minute. */
public final class ExpiredMemory {

    private ExpiredMemory() {}

    public static void of(String username, ApplicationEventPublisher events) {
        events.publishEvent(new RightsChanged(username));
    }
}
