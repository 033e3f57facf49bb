package id.sinergi.demo;

import java.util.random.RandomGenerator;

/** Writes single rows and numbers them; a few are reported up to three months late. */
final class DemoRows {

    /** A day that never comes. */
    static final long NEVER = Long.MAX_VALUE;

    private static final int THREE_YEARS = 1095;

    private final RecordFiles files;
    private final RandomGenerator random;
    private final long until;
    private long trainings;
    private long tests;
    private long certificates;
    private long placements;

    DemoRows(RecordFiles files, RandomGenerator random, long until) {
        this.files = files;
        this.random = random;
        this.until = until;
    }

    /**
     * A participation.
     *
     * @param ended the last day attended, {@link #NEVER} while it runs
     * @param status berjalan, selesai or berhenti
     */
    void training(DemoPerson person, DemoGroup group, long ended, String status) {
        var row = files.training(reported(ended == NEVER ? group.start() : ended));
        row.id("D-", ++trainings)
                .field(person.nik())
                .field(person.sex())
                .field(person.birthYear())
                .field(person.regency())
                .field(group.centre().code())
                .field(group.field().sector())
                .field(group.field().division())
                .field(group.name())
                .date(group.start());
        day(row, ended).field(status).field(DemoGenerator.AGREEMENT).end();
    }

    /**
     * A test.
     *
     * @param issued day of the certificate, {@link #NEVER} without one
     */
    void test(String nik, long day, boolean passed, String certifier, String scheme, long issued) {
        boolean certificate = issued <= until;
        var row = files.certification(reported(certificate ? issued : day));
        row.id("U-", ++tests)
                .field(nik)
                .date(day)
                .field(passed ? "K" : "BK")
                .field(certifier)
                .field(scheme);
        if (certificate) {
            row.id("CONTOH-", ++certificates).date(issued);
            day(row, random.nextDouble() < 0.95 ? issued + THREE_YEARS : NEVER);
        } else {
            row.empty().empty().empty();
        }
        row.field(DemoGenerator.AGREEMENT).end();
    }

    /**
     * A placement; one in ten does not say under which agreement.
     *
     * @param kind baru, perpanjangan or re-entry
     */
    void placement(String nik, String kind, long day, String country, DemoField field, String scheme) {
        files.placement(reported(day))
                .id("P-", ++placements)
                .field(nik)
                .field(kind)
                .date(day)
                .field(country)
                .field(field.sector())
                .field(field.job())
                .field(scheme)
                .field(random.nextDouble() < 0.9 ? DemoGenerator.AGREEMENT : "")
                .end();
    }

    private long reported(long day) {
        return random.nextDouble() < 0.03 ? Math.min(until, day + 30 + random.nextInt(60)) : day;
    }

    private static RecordFile day(RecordFile row, long day) {
        return day == NEVER ? row.empty() : row.date(day);
    }
}
