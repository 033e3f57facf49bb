package id.sinergi;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The time of all tests: one office day, whatever day the machine has. It is eight in the morning when a test JVM
 * starts; from then on seconds pass as they do, since jobs wait for them, and no two looks at the clock see the same
 * time, so that what happens in turn keeps its order. {@code -Dsinergi.test.date} names another day, and
 * {@link #moveTo} moves what is started later there.
 */
public final class TestClock extends Clock {

    private static final int OPENING = 8;
    private static final LocalDate FIRST = LocalDate.parse(System.getProperty("sinergi.test.date", "2026-11-28"));
    private static final long STARTED = System.nanoTime();
    private static final AtomicLong LAST_LOOK = new AtomicLong();

    private static volatile LocalDate today = FIRST;

    private final LocalDate day;
    private final ZoneId zone;

    private TestClock(LocalDate day, ZoneId zone) {
        this.day = day;
        this.zone = zone;
    }

    /** The day on which tests take place now. */
    public static LocalDate today() {
        return today;
    }

    /** Has tests take place on another day; clocks that were asked for before keep theirs. */
    static void moveTo(LocalDate day) {
        today = day;
    }

    /** Has them take place on the day of the start again. */
    static void moveBack() {
        today = FIRST;
    }

    /** A clock of the office's time zone. */
    public static TestClock ofTheOffice() {
        return new TestClock(today, SinergiApplication.OFFICE_ZONE);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(day, other);
    }

    @Override
    public Instant instant() {
        long passed = (System.nanoTime() - STARTED) / 1_000;
        return day.atTime(OPENING, 0)
                .atZone(SinergiApplication.OFFICE_ZONE)
                .toInstant()
                .plus(LAST_LOOK.updateAndGet(last -> Math.max(last + 1, passed)), ChronoUnit.MICROS);
    }
}
