package id.sinergi.row;

import id.sinergi.person.PersonMark;
import java.util.Locale;

/**
 * Finds a person in columns that are for something else: a NIK, a passport number, a name that is called one, or the
 * row's own number however it is written. Every column is looked at; certificate numbers, which are never kept as they
 * are, only for being nothing but a person's number.
 */
public final class PersonTraces {

    public static final String PERSON = "id_peserta";
    static final String CERTIFICATE = "nomor_sertifikat";

    /** Shorter numbers occur in other columns by chance. */
    private static final int TELLING_LENGTH = 8;

    private static final String ELSEWHERE = "intake.reason.person-elsewhere";

    private PersonTraces() {}

    /** Whether a row was rejected for this reason because a column holds one. */
    public static boolean isReason(String reason) {
        return reason.equals(ELSEWHERE) || reason.startsWith("intake.reason.mark.");
    }

    /** Rejects each column of the row that holds one. */
    public static void reject(RowValues row) {
        var person = told(row.person());
        boolean telling = person.length() >= TELLING_LENGTH;
        for (var column : row.header()) {
            if (!column.equals(PERSON)) {
                var value = row.raw(column);
                if (telling && holds(person, value)) {
                    row.reject(column, ELSEWHERE);
                } else {
                    rejectMark(row, column, value);
                }
            }
        }
    }

    private static void rejectMark(RowValues row, String column, String value) {
        if (column.equals(CERTIFICATE)) {
            if (PersonMark.isWhole(value)) {
                row.reject(column, "intake.reason.certificate-of-person");
            }
            return;
        }
        var mark = PersonMark.in(value);
        if (mark != null && (mark != PersonMark.NAME || row.isOfPerson())) {
            row.reject(column, "intake.reason.mark." + mark);
        } else if (row.isOfPerson() && isName(column, value)) {
            row.reject(column, "intake.reason.mark.NAME");
        }
    }

    /** A source's key has a digit or is one word: two words without any are a name. */
    private static boolean isName(String column, String value) {
        return column.startsWith("id_")
                && value.strip().indexOf(' ') > 0
                && value.chars().noneMatch(Character::isDigit);
    }

    /** Whether a value is the person's number, or holds it if it is long enough to be told, in whatever way it is written. */
    static boolean names(String number, String value) {
        var person = told(number);
        return !person.isEmpty()
                && (person.length() < TELLING_LENGTH ? plain(value).equals(person) : holds(person, value));
    }

    private static boolean holds(String person, String value) {
        return value.length() >= person.length() && plain(value).contains(person);
    }

    /** The number without the zeros that a spreadsheet takes from its start. */
    private static String told(String number) {
        var plain = plain(number);
        int zeros = 0;
        while (plain.length() - zeros > TELLING_LENGTH && plain.charAt(zeros) == '0') {
            zeros++;
        }
        return plain.substring(zeros);
    }

    /** Letters and digits only: in upper case, the digits those of ASCII. */
    private static String plain(String number) {
        var plain = new StringBuilder(number.length());
        number.codePoints().forEach(character -> {
            int digit = Character.digit(character, 10);
            if (digit >= 0) {
                plain.append((char) ('0' + digit));
            } else if (Character.isLetter(character)) {
                plain.appendCodePoint(character);
            }
        });
        return plain.toString().toUpperCase(Locale.ROOT);
    }
}
