package id.sinergi.indicator;

import java.io.Serializable;

/**
 * Everything that is counted, in people except {@code certificates}. The cohort counts stand in the month in which the
 * person finished training; the others in the month of their own event.
 *
 * @param cohortAssessed of the people who finished then: assessed by now
 * @param cohortCertified of the people who finished then: certified by now
 * @param cohortPlaced of the people who finished then: placed by now
 * @param cohortPlaced12 of the people who finished then: placed within twelve months
 */
public record Counts(
        long enrolled,
        long trained,
        long assessed,
        long certified,
        long certificates,
        long placed,
        long cohortAssessed,
        long cohortCertified,
        long cohortPlaced,
        long cohortPlaced12)
        implements Serializable {

    public static final Counts ZERO = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(
                enrolled + other.enrolled,
                trained + other.trained,
                assessed + other.assessed,
                certified + other.certified,
                certificates + other.certificates,
                placed + other.placed,
                cohortAssessed + other.cohortAssessed,
                cohortCertified + other.cohortCertified,
                cohortPlaced + other.cohortPlaced,
                cohortPlaced12 + other.cohortPlaced12);
    }
}
