package id.sinergi.row;

import id.sinergi.person.PersonKeys;
import id.sinergi.person.WrittenPerson;
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
        var written = row.required(COLUMN);
        if (written.isEmpty()) {
            return null;
        }
        var number = WrittenPerson.normalised(written);
        if (SCIENTIFIC.matcher(number).matches()) {
            row.reject(COLUMN, "intake.reason.lost-digits", COLUMN);
            return null;
        }
        var fault = fault(number);
        if (fault != null) {
            row.reject(COLUMN, fault);
            return null;
        }
        var person = keys.keyOf(number).value();
        if (forgotten.contains(person)) {
            row.reject(COLUMN, "intake.reason.forgotten");
            return null;
        }
        return person;
    }

    private static @Nullable String fault(String number) {
        if (WrittenPerson.isPlaceholder(number)) {
            return "intake.reason.person-placeholder";
        }
        if (WrittenPerson.isCutOrLonger(number)) {
            return "intake.reason.person-length";
        }
        return number.chars().filter(Character::isLetterOrDigit).count() < SHORTEST ? "intake.reason.person" : null;
    }
}
