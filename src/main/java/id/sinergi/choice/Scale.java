package id.sinergi.choice;

import id.sinergi.indicator.Indicator;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a map and a ranking show of an indicator. */
public enum Scale {
    /** The map the figures, the ranking the achievement where there are targets. */
    BOTH(""),
    ACHIEVEMENT("capaian"),
    /** Percentages of people: of rates, and of people placed as their part of mature cohorts. */
    RATE("persen"),
    /** People; of a rate those of whom it is true. */
    COUNT("jumlah");

    private final String code;

    Scale(String code) {
        this.code = code;
    }

    /** As it stands in an address; empty for what is as usual. */
    public String code() {
        return code;
    }

    static Optional<Scale> find(String code) {
        return Arrays.stream(values())
                .filter(scale -> scale != BOTH && scale.code.equals(code))
                .findAny();
    }

    /** Those that an indicator can be shown on. */
    public static List<Scale> of(Indicator indicator) {
        return indicator.isRate() || indicator == Indicator.DITEMPATKAN
                ? List.of(values())
                : List.of(BOTH, ACHIEVEMENT, COUNT);
    }

    /** The scale of an indicator's own figures. */
    public static Scale own(Indicator indicator) {
        return indicator.isRate() ? RATE : COUNT;
    }
}
