package id.sinergi.suppress;

/**
 * One member's numbers of one year.
 *
 * @param numbers for each number its twelve months
 * @param finest the finest step in which they may be told whatever they are
 */
record YearRow(String member, long[][] numbers, Step finest) {

    private static final int MONTHS = 12;

    long of(int number, Step step, int part) {
        long sum = 0;
        for (int month = 0; month < MONTHS; month++) {
            if (step.part(month) == part) {
                sum += numbers[number][month];
            }
        }
        return sum;
    }

    long total() {
        long sum = 0;
        for (var months : numbers) {
            for (long month : months) {
                sum += month;
            }
        }
        return sum;
    }

    /** The finest step in which every number is zero or large enough. */
    Step own(int threshold) {
        for (var step : Step.values()) {
            if (step == Step.NOTHING || (!finest.coarserThan(step) && isLarge(step, threshold))) {
                return step;
            }
        }
        return Step.NOTHING;
    }

    private boolean isLarge(Step step, int threshold) {
        for (int number = 0; number < numbers.length; number++) {
            for (int part = 0; part < step.parts(); part++) {
                long people = of(number, step, part);
                if (people > 0 && people < threshold) {
                    return false;
                }
            }
        }
        return true;
    }
}
