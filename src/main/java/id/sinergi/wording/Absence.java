package id.sinergi.wording;

import java.io.Serializable;

/**
 * Why a page has nothing to show.
 *
 * @param title the reason in a few words
 * @param text the same with its particulars, and what to do
 */
public record Absence(Reason reason, String title, String text) implements Serializable {

    /** Reasons that are never to be taken for one another. */
    public enum Reason {
        /** The viewer has no regions at all. */
        NO_REGIONS,
        /** The viewer has no agreements at all. */
        NO_AGREEMENTS,
        /** The agreement is not among the viewer's. */
        OTHER_AGREEMENT,
        /** The region is not among the viewer's. */
        OUT_OF_SCOPE,
        /** The question would tell of too few people for a viewer who may read no records. */
        REFUSED,
        /** The period has not begun. */
        FUTURE,
        /** The period ended before the agreement was signed. */
        BEFORE_AGREEMENT,
        /** No data have come in for the period yet. */
        NOT_REPORTED,
        /** Data have come in, and the filters leave nobody. */
        NOBODY
    }
}
