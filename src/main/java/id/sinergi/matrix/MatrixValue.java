package id.sinergi.matrix;

import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Measure;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a matrix shows: an indicator that follows from counts, or the placement rate of mature cohorts. */
public enum MatrixValue {
    PLACED(Indicator.DITEMPATKAN, true),
    TRAINED(Indicator.DILATIH, false),
    CERTIFIED(Indicator.SERTIFIKAT_ORANG, false),
    ASSESSED(Indicator.DIUJI, false),
    ENROLLED(Indicator.PESERTA, false),
    CERTIFICATION_RATE(Indicator.R_SERT, false),
    /** Of those certified of mature cohorts, placed within the window; by the time at which they finished training. */
    PLACEMENT_RATE(null, false),
    DROP_OUT_RATE(Indicator.R_PUTUS, false),
    WOMEN(Indicator.GENDER, false);

    private final @Nullable Indicator indicator;
    private final boolean destination;

    /** @param destination whether it is known by destination, as {@link Measure#hasDestination} says of its measure */
    MatrixValue(@Nullable Indicator indicator, boolean destination) {
        this.indicator = indicator;
        this.destination = destination;
    }

    /** The one of this name in an address. */
    public static Optional<MatrixValue> named(String name) {
        return Arrays.stream(values())
                .filter(value -> value.address().equals(name))
                .findAny();
    }

    /** As it stands in an address. */
    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for the placement rate, which follows from cohorts. */
    public Optional<Indicator> indicator() {
        return Optional.ofNullable(indicator);
    }

    public boolean isRate() {
        return indicator == null || indicator.isRate();
    }

    /** Whether it is known by destination; nobody who was only trained has one. */
    public boolean hasDestination() {
        return destination;
    }
}
