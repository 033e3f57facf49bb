package id.sinergi.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Something that could be otherwise from the first month to come on. */
public enum Assumption {
    /** People trained in a month, on average. */
    PACE("laju", Double.MAX_VALUE),
    /** Certified of those assessed, in percent. */
    CERTIFICATION("sertifikasi", 100),
    /** Placed of those certified, in percent. */
    PLACEMENT("penempatan", 100);

    /** Of a pace from which no decimals are told. */
    private static final double MANY = 10;

    private final String parameter;
    private final double most;

    Assumption(String parameter, double most) {
        this.parameter = parameter;
        this.most = most;
    }

    /** Why a value cannot be assumed. */
    public enum Refusal {
        NEGATIVE,
        OVER_ALL
    }

    /** Its name in an address. */
    public String parameter() {
        return parameter;
    }

    /** Why this value is none; empty where it can be assumed. */
    public Optional<Refusal> refusal(double value) {
        if (value < 0) {
            return Optional.of(Refusal.NEGATIVE);
        }
        return value > most ? Optional.of(Refusal.OVER_ALL) : Optional.empty();
    }

    /** Decimals with which a value is told and assumed. */
    public int decimals(double value) {
        return this == PACE && value >= MANY ? 0 : 1;
    }

    /** As it is told, so that whoever enters what is told changes nothing. */
    public double rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(decimals(value), RoundingMode.HALF_UP)
                .doubleValue();
    }
}
