package id.sinergi.person;

import id.sinergi.start.StartRefused;
import id.sinergi.start.StartStep;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Refuses the start outside of demo mode with a person key that others know or can guess: every NIK can be tried under
 * it. One that was made at random, here or by the command that we name, never looks like this.
 */
@Component
@Order(StartStep.REFUSING)
class NoKnownKey implements StartStep {

    private static final int FEWEST_CHARACTERS = 10;
    /** Of five letters and more, so that no random key has one by chance. */
    private static final Pattern WORDS =
            Pattern.compile("change.?me|default|example|contoh|rahasia|secret|password|sandi|sinergi|kemenperin|kp2mi");

    private final String key;

    NoKnownKey(@Value("${sinergi.person-key:}") String key) {
        this.key = key.strip();
    }

    /** {@link StartRefused} if the named key is made of words of examples, or of few different characters. */
    @Override
    public void run() {
        if (!key.isEmpty()
                && (WORDS.matcher(key.toLowerCase(Locale.ROOT)).find()
                        || key.chars().distinct().count() < FEWEST_CHARACTERS)) {
            throw new StartRefused(
                    "SINERGI_PERSON_KEY looks like an example: whoever guesses it can try every NIK.",
                    "Make one with: openssl rand -base64 32. A database that was filled under the present key has to be"
                            + " filled again.");
        }
    }

    @Override
    public boolean forRealPeopleOnly() {
        return true;
    }
}
