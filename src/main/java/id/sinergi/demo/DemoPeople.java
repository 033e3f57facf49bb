package id.sinergi.demo;

import static id.sinergi.demo.DemoRows.NEVER;

import java.time.LocalDate;
import java.util.random.RandomGenerator;

/** Lets one person after another live through the programme: trainings, tests, placements. */
final class DemoPeople {

    private static final long NIK_RANGE = 100_000_000_000_000L;

    /** Has no divisor in common with the range, so that no number comes twice. */
    private static final long NIK_STEP = 61_803_398_877L;

    private static final long FIRST_DAY = DemoGenerator.FIRST_DAY.toEpochDay();

    private final RandomGenerator random;
    private final DemoHomes homes;
    private final DemoDestinations destinations = new DemoDestinations(DemoShares.destinations());
    private final Weighted<DemoField> fields = new Weighted<>(DemoField.ALL, DemoField::weight);
    private final DemoRows rows;
    private final DemoCounts counts;
    private final long until;
    private long nextNik;

    DemoPeople(RandomGenerator random, DemoHomes homes, DemoRows rows, DemoCounts counts, LocalDate until) {
        this.random = random;
        this.homes = homes;
        this.rows = rows;
        this.counts = counts;
        this.until = until.toEpochDay();
        this.nextNik = random.nextLong(NIK_RANGE);
    }

    /** Everything that happens to a new person who joins the training group. */
    void join(DemoGroup group, String province) {
        var person = person(group, province);
        long completed = train(person, group, 1 - group.centre().dropOut());
        if (random.nextDouble() < (completed == NEVER ? 0.35 : 0.04)) {
            completed = Math.min(completed, train(person, again(group, completed == NEVER), 0.9));
        }
        if (completed != NEVER) {
            counts.trained(completed, province);
            afterTraining(person, group, completed);
        } else if (random.nextDouble() < 0.005) {
            place(person.nik(), "baru", between(group.start(), until), group.field());
        }
    }

    /** Tests and placements of people who were never trained under the agreement. */
    void stranger(boolean tested) {
        var field = fields.draw(random);
        long day = between(FIRST_DAY, until);
        if (tested) {
            boolean passed = random.nextDouble() < 0.88;
            rows.test(nik(), day, passed, "LSP P3", field.scheme(), passed ? day + 3 + random.nextInt(42) : NEVER);
        } else {
            place(nik(), random.nextDouble() < 0.8 ? "baru" : "perpanjangan", day, field);
        }
    }

    private DemoPerson person(DemoGroup group, String province) {
        int age = 18 + (int) (20 * Math.pow(random.nextDouble(), 1.7));
        return new DemoPerson(
                nik(),
                random.nextDouble() < group.field().women() ? "P" : "L",
                LocalDate.ofEpochDay(group.start()).getYear() - age,
                province,
                homes.regency(random, province));
    }

    private String nik() {
        nextNik = (nextNik + NIK_STEP) % NIK_RANGE;
        return "99" + Long.toString(nextNik + NIK_RANGE).substring(1);
    }

    /** Writes one participation; the day it was completed, or {@link DemoRows#NEVER}. */
    private long train(DemoPerson person, DemoGroup group, double completing) {
        if (group.start() > until) {
            return NEVER;
        }
        if (random.nextDouble() > completing) {
            long stopped = between(group.start() + 1, group.end());
            boolean known = stopped <= until;
            rows.training(person, group, known ? stopped : NEVER, known ? "berhenti" : "berjalan");
            return NEVER;
        }
        boolean over = group.end() <= until;
        rows.training(person, group, over ? group.end() : NEVER, over ? "selesai" : "berjalan");
        return over ? group.end() : NEVER;
    }

    /** A later training at the same centre: the same once more after dropping out, else another one. */
    private DemoGroup again(DemoGroup group, boolean same) {
        var field = same ? group.field() : fields.draw(random);
        long start = group.end() + 10 + random.nextInt(90);
        return new DemoGroup(group.centre(), field, group.province(), group.name() + "B", start, start + field.days());
    }

    private void afterTraining(DemoPerson person, DemoGroup group, long completed) {
        long certified = random.nextDouble() < 0.9 ? assess(person, group, completed + random.nextInt(15)) : NEVER;
        if (certified <= until) {
            counts.certified(certified);
            if (random.nextDouble() < 0.06) {
                secondCertificate(person, group, certified);
            }
        }
        if (random.nextDouble() < 0.005) {
            place(person.nik(), "baru", between(FIRST_DAY, group.start()), group.field());
        }
        if (random.nextDouble() < 0.015) {
            place(person.nik(), "perpanjangan", between(completed, until), group.field());
        } else {
            depart(person, group, completed, certified);
        }
    }

    /** One test, and another for some of those who fail; the day the certificate is issued. */
    private long assess(DemoPerson person, DemoGroup group, long day) {
        if (day > until) {
            return NEVER;
        }
        boolean passed = random.nextDouble() < group.centre().passRate();
        long issued = passed ? issued(group.centre(), day) : NEVER;
        rows.test(
                person.nik(),
                day,
                passed,
                group.centre().certifier(),
                group.field().scheme(),
                issued);
        if (passed || random.nextDouble() > 0.6) {
            return issued;
        }
        return retest(person, group, day + 14 + random.nextInt(46));
    }

    private long retest(DemoPerson person, DemoGroup group, long day) {
        if (day > until) {
            return NEVER;
        }
        boolean passed = random.nextDouble() < 0.75;
        long issued = passed ? issued(group.centre(), day) : NEVER;
        rows.test(
                person.nik(),
                day,
                passed,
                group.centre().certifier(),
                group.field().scheme(),
                issued);
        return issued;
    }

    private void secondCertificate(DemoPerson person, DemoGroup group, long certified) {
        long day = certified + 10 + random.nextInt(80);
        if (day <= until) {
            rows.test(
                    person.nik(),
                    day,
                    true,
                    group.centre().certifier(),
                    fields.draw(random).scheme(),
                    issued(group.centre(), day));
        }
    }

    /** Three to forty-five days after the test; a few certificates never come. */
    private long issued(DemoCentre centre, long test) {
        if (random.nextDouble() < 0.03) {
            return NEVER;
        }
        return test + 3 + (long) (43 * Math.pow(random.nextDouble(), centre.certificateDelay()));
    }

    /** One to fourteen months after the certificate; hardly anyone leaves without one. */
    private void depart(DemoPerson person, DemoGroup group, long completed, long certified) {
        boolean certificate = certified <= until;
        double chance = certificate ? group.centre().placementRate() * person.placementFactor() : 0.03;
        if (random.nextDouble() > chance) {
            return;
        }
        long day = (certificate ? certified : completed) + 30 + (long) (390 * Math.pow(random.nextDouble(), 1.8));
        if (day <= until) {
            counts.placed(day);
            place(person.nik(), "baru", day, group.field());
            leaveAgain(person, group, day + 90 + random.nextInt(120));
        }
    }

    private void leaveAgain(DemoPerson person, DemoGroup group, long day) {
        double kind = random.nextDouble();
        if (day <= until && kind < 0.10) {
            var name = kind < 0.04 ? "perpanjangan" : kind < 0.07 ? "re-entry" : "baru";
            place(person.nik(), name, day, group.field());
        }
    }

    private void place(String nik, String kind, long day, DemoField field) {
        var country = destinations.draw(random, field.sector());
        var scheme = switch (kind) {
            case "perpanjangan" -> random.nextDouble() < 0.1 ? "EXT-DN" : "EXT-LN";
            case "re-entry" -> "REENTRY";
            default -> destinations.scheme(random, country);
        };
        rows.placement(nik, kind, day, country, field, scheme);
    }

    /** A day of the range, both ends included; the first where the range is empty. */
    private long between(long first, long last) {
        return last <= first ? first : first + random.nextLong(last - first + 1);
    }
}
