package id.sinergi.indicator;

import java.util.function.Supplier;

/** Thrown where a figure is kept from the present viewer; it never reads as zero. */
public class Withheld extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Two states with two texts. */
    public enum Reason {
        /** Of fewer people than everybody may know of, or such a figure could be worked out with it. */
        SMALL,
        /** This kind of question is not answered to viewers who may read no records. */
        REFUSED
    }

    private final Reason reason;

    public Withheld(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What may be told, else what stands in its place. */
    public static <T> T or(Supplier<T> told, Supplier<T> otherwise) {
        try {
            return told.get();
        } catch (Withheld hidden) {
            return otherwise.get();
        }
    }
}
