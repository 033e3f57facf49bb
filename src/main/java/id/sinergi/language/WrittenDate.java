package id.sinergi.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody wrote it. {@code 2026-02-03} and {@code 3 Februari 2026} are one day; {@code 03/02/2026} is one only
 * once it is known which of its numbers is the month, and {@code 03/02/26} once it is known which is the year too. A time
 * behind it is left out, but one of another zone is refused, since the day here may be the next.
 */
public final class WrittenDate {

    private static final int ISO_LENGTH = 10;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;
    private static final int CENTURY = 100;
    private static final int LAST_OF_THIS_CENTURY = 69;
    private static final int YEAR_DIGITS = 4;

    private static final String TIME = "(?:[T ]\\s*\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?(?:\\s?[AaPp][Mm])?)?";
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})" + TIME);
    private static final Pattern NAMED =
            Pattern.compile("(?:\\p{L}+,\\s*)?(\\d{1,4})[-/.\\s]+(\\p{L}+)\\.?[-/.,\\s]+(\\d{1,4})" + TIME);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:\\p{L}+,\\s*)?(\\p{L}+)\\.?\\s+(\\d{1,2})(?:,\\s*|\\s+)(\\d{4})" + TIME);

    private final int first;
    private final int second;
    private final int third;
    private final Set<DateOrder> orders;
    private final boolean named;

    /** @param named whether the second part is the month, since it has its name */
    private WrittenDate(int first, int second, int third, Set<DateOrder> orders, boolean named) {
        this.first = first;
        this.second = second;
        this.third = third;
        this.orders = orders;
        this.named = named;
    }

    /** The day of a text as {@code 2026-02-03}; none if it is of another form, or the calendar has no such day. */
    public static @Nullable LocalDate iso(String text) {
        if (text.length() != ISO_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        for (int i = 0; i < ISO_LENGTH; i++) {
            if (i != 4 && i != 7 && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return null;
            }
        }
        return day(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    }

    /** None if the text has no form of a date. */
    public static @Nullable WrittenDate of(String text) {
        var plain = AsciiDigits.of(text.strip());
        if (plain.startsWith("'")) {
            plain = plain.substring(1);
        }
        var compact = COMPACT.matcher(plain);
        if (compact.matches()) {
            var date = year(compact.group(1), compact.group(2), compact.group(3));
            return date.day(DateOrder.YEAR_MONTH) == null ? null : date;
        }
        var numbers = NUMBERS.matcher(plain);
        return numbers.matches() ? numbers(numbers) : named(plain);
    }

    private static @Nullable WrittenDate numbers(Matcher match) {
        var first = match.group(1);
        var last = match.group(4);
        if (first.length() == YEAR_DIGITS && last.length() <= 2) {
            return year(first, match.group(3), last);
        }
        if (first.length() > 2 || last.length() == 1 || last.length() == 3) {
            return null;
        }
        return of(
                first,
                match.group(3),
                last,
                last.length() == YEAR_DIGITS
                        ? EnumSet.of(DateOrder.DAY_MONTH, DateOrder.MONTH_DAY)
                        : EnumSet.allOf(DateOrder.class));
    }

    private static @Nullable WrittenDate named(String plain) {
        var dayFirst = NAMED.matcher(plain);
        if (dayFirst.matches()) {
            return named(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3));
        }
        var monthFirst = MONTH_FIRST.matcher(plain);
        return monthFirst.matches() ? named(monthFirst.group(2), monthFirst.group(1), monthFirst.group(3)) : null;
    }

    private static @Nullable WrittenDate named(String first, String name, String last) {
        int month = MonthName.number(name);
        if (month == 0) {
            return null;
        }
        var written = String.valueOf(month);
        if (first.length() == YEAR_DIGITS && last.length() <= 2) {
            return year(first, written, last);
        }
        if (first.length() > 2 || last.length() == 1 || last.length() == 3) {
            return null;
        }
        var orders = last.length() == YEAR_DIGITS ? EnumSet.of(DateOrder.DAY_MONTH) : EnumSet.allOf(DateOrder.class);
        return new WrittenDate(Integer.parseInt(first), month, Integer.parseInt(last), orders, true);
    }

    private static WrittenDate year(String year, String month, String day) {
        return of(year, month, day, EnumSet.of(DateOrder.YEAR_MONTH));
    }

    private static WrittenDate of(String first, String second, String third, Set<DateOrder> orders) {
        return new WrittenDate(
                Integer.parseInt(first), Integer.parseInt(second), Integer.parseInt(third), orders, false);
    }

    /** Whether the form alone tells the order, be there such a day or not. */
    public boolean tellsOrder() {
        return orders.size() == 1;
    }

    /** Whether the order is one that the form allows and that gives a day. */
    public boolean allows(DateOrder order) {
        return orders.contains(order) && day(order) != null;
    }

    /** The day in this order, or in the one that the form tells; none if the calendar has no such day. */
    public @Nullable LocalDate day(DateOrder order) {
        return switch (tellsOrder() ? orders.iterator().next() : order) {
            case DAY_MONTH -> day(year(third), second, first);
            case MONTH_DAY -> named ? day(year(third), second, first) : day(year(third), first, second);
            case YEAR_MONTH -> day(year(first), second, third);
        };
    }

    private static int year(int written) {
        if (written >= CENTURY) {
            return written;
        }
        return written + (written <= LAST_OF_THIS_CENTURY ? 2000 : 1900);
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
