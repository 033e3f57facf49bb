package id.sinergi.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.period.PeriodRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How long people wait, by the day since which they do. */
class WaitingTimesTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 10, 31);

    @Test
    void theMedianIsBetweenTheTwoMiddleOnesOfAnEvenNumber() {
        var days = of(10, 1, 20, 1, 40, 1, 100, 1).days().orElseThrow();

        assertThat(days.median()).isEqualTo(30);
        assertThat(days.p90()).isEqualTo(100);
        assertThat(days.longest()).isEqualTo(100);
        assertThat(days.earliest()).isEqualTo(UNTIL.minusDays(100));
    }

    @Test
    void nineOfTenWaitAsLongAsTheNinetiethPercentOrLess() {
        assertThat(of(5, 9, 300, 1).days().orElseThrow().p90()).isEqualTo(5);
        assertThat(of(5, 8, 300, 2).days().orElseThrow().p90()).isEqualTo(300);
    }

    @Test
    void whoWasCertifiedAfterTheLastDayOfTheDataDoesNotWaitYet() {
        assertThat(of(-1, 3, 0, 2).people()).isEqualTo(2);
        assertThat(of(-1, 3).days()).isEmpty();
    }

    @Test
    void classesOfDaysShareNobody() {
        var waiting = of(0, 1, 30, 2, 31, 4, 180, 8, 181, 16);

        assertThat(waiting.between(-1, 30)).isEqualTo(3);
        assertThat(waiting.between(30, 180)).isEqualTo(12);
        assertThat(waiting.longerThan(180)).isEqualTo(16);
    }

    @Test
    void aPeriodIsThatOfTheCertificate() {
        var waiting = of(0, 1, 31, 2);

        assertThat(waiting.certifiedIn(PeriodRange.quarter(2026, 4)).people()).isEqualTo(1);
        assertThat(waiting.certifiedIn(PeriodRange.quarter(2026, 3)).people()).isEqualTo(2);
        assertThat(waiting.plus(waiting).people()).isEqualTo(6);
    }

    /** @param daysAndPeople in turn, so many days before the last one, so many people */
    private static WaitingTimes of(int... daysAndPeople) {
        Map<LocalDate, Long> since = new TreeMap<>();
        for (int i = 0; i < daysAndPeople.length; i += 2) {
            since.put(UNTIL.minusDays(daysAndPeople[i]), (long) daysAndPeople[i + 1]);
        }
        return new WaitingTimes(new TreeMap<>(since), UNTIL);
    }
}
