package id.sinergi.forecast;

/**
 * How much of a month's final count is usually known so many days after its end.
 *
 * @param percent whole, as it is told, so that no single person can be worked out with it; 0 where usually nothing is
 *     known yet
 * @param spread the size of the usual error of a month that is corrected by it, as a part of the corrected count
 */
record KnownShare(int percent, double spread) {

    private static final int ALL = 100;

    /** A month of which less is usually known tells too little to be carried on from. */
    private static final int LEAST = 50;

    static final KnownShare EVERYTHING = new KnownShare(ALL, 0);
    static final KnownShare NOTHING = new KnownShare(0, 0);

    /** Whether a month stands as it is. */
    boolean isComplete() {
        return percent >= ALL;
    }

    /** Whether a month is better forecast like those to come. */
    boolean isTooLittle() {
        return percent < LEAST;
    }

    /** What a month will count at last. */
    double expected(double count) {
        return count * ALL / percent;
    }

    /** How far that may be off: by as much as it was in the programme, and by the chance of few people besides. */
    double error(double count) {
        double expected = expected(count);
        return Math.sqrt(Math.pow(spread * expected, 2) + Math.max(0, expected - count));
    }
}
