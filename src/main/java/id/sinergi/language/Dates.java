package id.sinergi.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/**
 * How dates, clock times and periods are written: {@code 8 Oktober 2025}, {@code 14.05 WIB}, {@code Triwulan IV 2025}.
 * The words are kept here because the locale data of JDK and browsers differ from those the government uses.
 */
public enum Dates {
    INDONESIAN(
            "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
            "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des",
            "Senin Selasa Rabu Kamis Jumat Sabtu Minggu",
            '.',
            "Triwulan ",
            "TW "),
    ENGLISH(
            "January February March April May June July August September October November December",
            "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
            ':',
            "Q",
            "Q");

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private final List<String> months;
    private final List<String> shortMonths;
    private final List<String> days;
    private final char timeSeparator;
    private final String quarter;
    private final String shortQuarter;

    Dates(String months, String shortMonths, String days, char timeSeparator, String quarter, String shortQuarter) {
        this.months = List.of(months.split(" "));
        this.shortMonths = List.of(shortMonths.split(" "));
        this.days = List.of(days.split(" "));
        this.timeSeparator = timeSeparator;
        this.quarter = quarter;
        this.shortQuarter = shortQuarter;
    }

    /** English for any English locale, Indonesian otherwise. */
    public static Dates in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH : INDONESIAN;
    }

    /** {@code 8 Oktober 2025}. */
    public String date(LocalDate date) {
        return date.getDayOfMonth() + " " + month(YearMonth.from(date));
    }

    /** {@code 8 Okt 2025}. */
    public String mediumDate(LocalDate date) {
        return date.getDayOfMonth() + " " + shortMonth(YearMonth.from(date));
    }

    /** {@code 14.05}; in English {@code 14:05}. */
    public String time(LocalTime time) {
        return "%02d%s%02d".formatted(time.getHour(), timeSeparator, time.getMinute());
    }

    /** {@code 14.05 WIB}: the clock time of its own zone, with the zone's Indonesian name. */
    public String time(ZonedDateTime moment) {
        return time(moment.toLocalTime()) + " " + ZoneNames.of(moment);
    }

    /** {@code 8 Okt 2025, 14.05 WIB}. */
    public String dateTime(ZonedDateTime moment) {
        return mediumDate(moment.toLocalDate()) + ", " + time(moment);
    }

    /** {@code Oktober 2025}. */
    public String month(YearMonth month) {
        return month(month.getMonth()) + " " + month.getYear();
    }

    /** {@code Okt 2025}. */
    public String shortMonth(YearMonth month) {
        return shortMonth(month.getMonth()) + " " + month.getYear();
    }

    /** {@code Oktober}. */
    public String month(Month month) {
        return months.get(month.getValue() - 1);
    }

    /** {@code Okt}. */
    public String shortMonth(Month month) {
        return shortMonths.get(month.getValue() - 1);
    }

    /** {@code Rabu}. */
    public String day(DayOfWeek day) {
        return days.get(day.getValue() - 1);
    }

    /** {@code Triwulan IV 2025}. */
    public String quarter(int year, int number) {
        return "%s%s %d".formatted(quarter, numeral(number), year);
    }

    /** {@code TW IV 2025}; in English {@code Q4 2025}. */
    public String shortQuarter(int year, int number) {
        return "%s%s %d".formatted(shortQuarter, numeral(number), year);
    }

    private String numeral(int number) {
        return this == ENGLISH ? String.valueOf(number) : ROMAN.get(number - 1);
    }

    /** {@code Semester II 2025}. */
    public String semester(int year, int number) {
        return "Semester %s %d".formatted(ROMAN.get(number - 1), year);
    }
}
