package id.sinergi.intake;

import id.sinergi.person.PersonKeys;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code id_peserta} and lets nothing but its keyed hash pass.
 *
 * @param forgotten people who asked not to be kept
 */
record PersonNumber(PersonKeys keys, Set<UUID> forgotten) {

    private static final String COLUMN = PersonTraces.PERSON;
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d+");
    private static final int SHORTEST = 4;

    @Nullable
    UUID in(RowValues row) {
        var number = row.required(COLUMN);
        if (number.isEmpty()) {
            return null;
        }
        if (SCIENTIFIC.matcher(number).matches()) {
            row.reject(COLUMN, "intake.reason.lost-digits", COLUMN);
            return null;
        }
        if (number.chars().filter(Character::isLetterOrDigit).count() < SHORTEST) {
            row.reject(COLUMN, "intake.reason.person");
            return null;
        }
        var person = keys.keyOf(number).value();
        if (forgotten.contains(person)) {
            row.reject(COLUMN, "intake.reason.forgotten");
            return null;
        }
        return person;
    }
}
