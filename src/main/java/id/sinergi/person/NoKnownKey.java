package id.sinergi.person;

import id.sinergi.start.StartRefused;
import id.sinergi.start.StartStep;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
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

    /** Named or read from a file: of a key that was changed the newest generation alone has to be guessed. */
    @Autowired
    NoKnownKey(PersonKeySecret secret) {
        this(secret.newest());
    }

    NoKnownKey(String key) {
        this.key = key.strip();
    }

    /** {@link StartRefused} if the key is made of words of examples, or of few different characters. */
    @Override
    public void run() {
        if (WORDS.matcher(key.toLowerCase(Locale.ROOT)).find()
                || key.chars().distinct().count() < FEWEST_CHARACTERS) {
            throw new StartRefused(
                    "The person key (SINERGI_PERSON_KEY or its file) looks like an example: whoever guesses it can try"
                            + " every NIK.",
                    "For a new database make one with: openssl rand -base64 32. One that was filled under the present key"
                            + " gets another one by: ./sinergi rotate-key");
        }
    }

    @Override
    public boolean forRealPeopleOnly() {
        return true;
    }
}
