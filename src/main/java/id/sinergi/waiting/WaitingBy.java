package id.sinergi.waiting;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the waiting room is broken down by; where somebody wishes to go stands in no file. */
public enum WaitingBy {
    REGION,
    SECTOR,
    CENTRE,
    SEX;

    /** The one of this name in an address. */
    public static Optional<WaitingBy> named(String name) {
        return Arrays.stream(values()).filter(by -> by.address().equals(name)).findAny();
    }

    /** What says most about a slice. */
    public static WaitingBy usual(Slice slice) {
        return slice.region().isRegency() ? CENTRE : REGION;
    }

    /** As it stands in an address. */
    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Dimension dimension(Slice slice) {
        return switch (this) {
            case REGION -> slice.region().isCountry() ? Dimension.PROVINCE : Dimension.REGENCY;
            case SECTOR -> Dimension.SECTOR;
            case CENTRE -> Dimension.CENTRE;
            case SEX -> Dimension.SEX;
        };
    }
}
