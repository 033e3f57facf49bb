package id.sinergi.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Says what the bench is doing and since when it runs. */
final class Progress {

    private static final Instant START = Instant.now();

    private Progress() {}

    static void step(String text, Object... arguments) {
        var since = Duration.between(START, Instant.now());
        say("[%3d:%02d] %s", since.toMinutes(), since.toSecondsPart(), text.formatted(arguments));
    }

    static void say(String text, Object... arguments) {
        System.err.println(String.format(Locale.ROOT, text, arguments).stripTrailing());
    }
}
