package id.sinergi.contribution;

import id.sinergi.indicator.Figure;

/** A change that is not split. */
public record Unsplit(Figure before, Figure after, Reason reason) implements Explanation {

    /** Each is a state with a text of its own. */
    public enum Reason {
        /** The same thing is counted in several members, so that their changes do not add up to that of the whole. */
        NOT_ADDITIVE,
        /** Only people placed have a destination. */
        NO_DESTINATION,
        /** There is no rate of nobody, and so no change from or to it. */
        NO_VALUE,
        /** One of the two was not counted yet. */
        NOT_COUNTED,
        /** One of the two is of too few people for the viewer. */
        SMALL,
        /** All members are of too few people in one of the two, or protect those that are. */
        MEMBERS_HIDDEN,
        /** The viewer is not told of such a slice. */
        REFUSED
    }
}
