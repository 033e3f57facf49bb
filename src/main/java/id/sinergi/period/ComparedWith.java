package id.sinergi.period;

import java.util.List;

/** Which earlier period a period is compared with. */
public enum ComparedWith {
    /** The same months a year before, else the months just before. */
    USUAL,
    /** The months just before, as many. */
    PRECEDING,
    YEAR_BEFORE,
    NOTHING;

    /** The periods that will do, the better one first. */
    public List<PeriodRange> of(PeriodRange period) {
        return switch (this) {
            case USUAL -> List.of(period.yearBefore(), period.preceding());
            case PRECEDING -> List.of(period.preceding());
            case YEAR_BEFORE -> List.of(period.yearBefore());
            case NOTHING -> List.of();
        };
    }
}
