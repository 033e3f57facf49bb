package id.sinergi.demo;

import java.time.LocalDate;

/**
 * What to generate.
 *
 * @param people people who start a training
 * @param until no date is later
 * @param byMonth one file of each kind for each month of reporting
 */
record DemoPlan(long people, long seed, LocalDate until, boolean byMonth) {

    DemoPlan {
        if (people < 1 || people > 1_000_000_000) {
            throw new IllegalArgumentException("people must be from 1 to 1000000000: " + people);
        }
        if (until.isBefore(DemoGenerator.FIRST_DAY) || until.isAfter(DemoGenerator.FIRST_DAY.plusYears(10))) {
            throw new IllegalArgumentException(
                    "until must lie in the ten years from %s on: %s".formatted(DemoGenerator.FIRST_DAY, until));
        }
    }
}
