package id.sinergi.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.sinergi.agreement.SetTarget;
import id.sinergi.agreement.Status;
import id.sinergi.agreement.StatusScale;
import id.sinergi.agreement.TargetDocument;
import id.sinergi.agreement.Targets;
import id.sinergi.dispute.DisputedFigure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Reported;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What trajectory, state of the data and forecast say together, in every combination. */
class StatusEvidenceTest {

    private static final PeriodRange YEAR = PeriodRange.year(2026);
    private static final YearMonth RUNNING = YearMonth.of(2026, 12);
    private static final int PLAN = 1200;
    private static final RegionCode REGION = RegionCode.INDONESIA;

    /** How much of the plan so far is reached, in percent, and what that alone says. */
    private enum Trajectory {
        REACHED(100, Status.ACHIEVED),
        NEARLY(92, Status.ON_TRACK),
        SHORT(80, Status.ATTENTION),
        FAR(50, Status.CRITICAL),
        UNPLANNED(50, Status.NO_TARGET);

        private final int percent;
        private final Status status;

        Trajectory(int percent, Status status) {
            this.percent = percent;
            this.status = status;
        }
    }

    private enum Data {
        WHOLE,
        /** The last month is not due yet. */
        NOT_DUE,
        LATE,
        MISSING,
        DISPUTED,
        UNSEALED,
        NONE
    }

    static Stream<Arguments> combinations() {
        return Stream.of(Trajectory.values())
                .flatMap(trajectory -> Stream.of(Data.values()).map(data -> arguments(trajectory, data)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("combinations")
    void theStateOfTheDataTurnsAStatusGreyAndNothingTurnsItGreen(Trajectory trajectory, Data data) {
        var targets = targets(trajectory, data);
        var judged = targets.judged(Indicator.DILATIH);
        double actual = judged.map(months -> PLAN / 12.0 * months.months().size() * trajectory.percent / 100)
                .orElse(0.0);

        var judgement = targets.judge(Indicator.DILATIH, actual);

        assertThat(judgement.status()).isEqualTo(expected(trajectory, data));
        assertThat(judgement.overdue())
                .containsExactlyElementsOf(
                        switch (data) {
                            case LATE -> List.of(YearMonth.of(2026, 10), YearMonth.of(2026, 11));
                            case MISSING -> List.of(YearMonth.of(2026, 5));
                            default -> List.of();
                        });
        for (var prospect : Prospect.values()) {
            assertThat(prospect.temper(judgement.status()))
                    .as("%s", prospect)
                    .isEqualTo(tempered(judgement.status(), prospect));
        }
    }

    private static Status expected(Trajectory trajectory, Data data) {
        return switch (data) {
            case DISPUTED -> Status.IN_DOUBT;
            case UNSEALED -> Status.IN_DOUBT;
            case NONE -> trajectory == Trajectory.UNPLANNED ? Status.NO_TARGET : Status.NOT_YET;
            case LATE, MISSING -> trajectory == Trajectory.UNPLANNED ? Status.NO_TARGET : Status.INCOMPLETE;
            case WHOLE, NOT_DUE -> trajectory.status;
        };
    }

    /** Written as a table of its own: rows from the best trajectory, columns from the best prospect. */
    private static Status tempered(Status status, Prospect prospect) {
        var table = Map.of(
                Status.ACHIEVED, List.of(Status.ACHIEVED, Status.ON_TRACK, Status.ATTENTION, Status.ATTENTION),
                Status.ON_TRACK, List.of(Status.ON_TRACK, Status.ON_TRACK, Status.ATTENTION, Status.ATTENTION),
                Status.ATTENTION, List.of(Status.ATTENTION, Status.ATTENTION, Status.ATTENTION, Status.CRITICAL));
        return prospect == Prospect.UNKNOWN || !table.containsKey(status)
                ? status
                : table.get(status).get(prospect.ordinal());
    }

    private static SliceTargets targets(Trajectory trajectory, Data data) {
        var months = new TreeSet<>(YEAR.months().subList(0, 11));
        switch (data) {
            case LATE -> months.removeIf(month -> month.getMonthValue() > 9);
            case NOT_DUE -> months.removeIf(month -> month.getMonthValue() > 10);
            case MISSING -> months.removeIf(month -> month.getMonthValue() == 5);
            case NONE -> months.clear();
            default -> {}
        }
        return new SliceTargets(
                Targets.of(
                        trajectory == Trajectory.UNPLANNED
                                ? List.of()
                                : List.of(new SetTarget(
                                        "DILATIH",
                                        2026,
                                        0,
                                        REGION.value(),
                                        BigDecimal.valueOf(PLAN),
                                        false,
                                        new TargetDocument("Rencana", LocalDate.of(2026, 1, 2))))),
                new StatusScale(100, 90, 75),
                YEAR,
                new Reported(RUNNING, months, months, months),
                data == Data.NOT_DUE ? YearMonth.of(2026, 10) : YearMonth.of(2026, 11),
                List.of(REGION),
                true,
                true,
                data == Data.UNSEALED,
                REGION,
                data == Data.DISPUTED
                        ? List.of(new DisputedFigure(7, "MOU-2025", YEAR, REGION, null, Indicator.DILATIH, 1))
                        : List.of(),
                Map.of());
    }
}
