package id.sinergi.journey;

import java.util.Arrays;
import java.util.List;

/**
 * What the programme makes of a placement or a test of a file, under one agreement. The last four are unmatched (rule 7),
 * each with the likeliest reason that the files hold; nothing is joined because of it.
 */
public enum Match {
    /** The placement that places a person of the programme; a test of a journey. */
    COUNTED(false),
    /** Of a journey that an earlier placement counted already. */
    FURTHER(false),
    /** Of a journey under another agreement, or names another agreement. */
    OTHER_AGREEMENT(false),
    EXTENSION(false),
    RE_ENTRY(false),
    /** The same person completed a training in time, under another agreement. */
    ELSEWHERE(true),
    /** The same person completed a training, but it began or ended after this day. */
    TOO_EARLY(true),
    /** The same person has trainings and completed none. */
    NOT_COMPLETED(true),
    /** No training has this person's number. */
    NO_TRAINING(true);

    private final boolean unmatched;

    Match(boolean unmatched) {
        this.unmatched = unmatched;
    }

    public boolean isUnmatched() {
        return unmatched;
    }

    /** Those of records that no journey counts, in the order in which they are tried. */
    public static List<Match> unmatched() {
        return Arrays.stream(values()).filter(Match::isUnmatched).toList();
    }
}
