package id.sinergi.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.BitSet;

/**
 * Tells a NIK by what its digits say: province, regency and district, day of birth (forty more for women), a number of
 * that day. It may stand within other digits, at either end of them or of a part between separators; letters end it.
 */
final class NikShape {

    static final int LENGTH = 16;

    private static final int WOMEN = 40;

    /** A year that has every day; the century of a NIK is not told. */
    private static final int LEAP_YEAR = 2000;

    /** Of Kemendagri, before and after the split of Papua, and 99, which does not exist and stands in made-up files. */
    private static final BitSet PROVINCES = provinces(
            11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63, 64, 65, 71, 72, 73,
            74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96, 97, 99);

    private final int[] digits;
    private final BitSet bounds = new BitSet();
    private int length;
    private boolean separated = true;
    private boolean found;

    private NikShape(int capacity) {
        digits = new int[capacity];
    }

    /** Whether the text holds one. */
    static boolean isIn(String text) {
        var shape = new NikShape(text.length());
        text.codePoints().forEach(shape::follow);
        shape.end();
        return shape.found;
    }

    private void follow(int character) {
        int digit = Character.digit(character, 10);
        if (digit >= 0) {
            if (separated) {
                bounds.set(length);
            }
            digits[length++] = digit;
            separated = false;
        } else if (Character.isLetter(character)) {
            end();
        } else {
            separated = true;
        }
    }

    private void end() {
        bounds.set(length);
        for (int start = 0; start + LENGTH <= length && !found; start++) {
            found = (bounds.get(start) || bounds.get(start + LENGTH)) && isOne(start);
        }
        bounds.clear();
        length = 0;
        separated = true;
    }

    private boolean isOne(int start) {
        return PROVINCES.get(pair(start))
                && pair(start + 2) > 0
                && pair(start + 4) > 0
                && isDay(pair(start + 6), pair(start + 8))
                && pair(start + 12) + pair(start + 14) > 0;
    }

    private static boolean isDay(int day, int month) {
        try {
            LocalDate.of(LEAP_YEAR, month, day > WOMEN ? day - WOMEN : day);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private int pair(int start) {
        return digits[start] * 10 + digits[start + 1];
    }

    private static BitSet provinces(int... codes) {
        var set = new BitSet();
        for (int code : codes) {
            set.set(code);
        }
        return set;
    }
}
