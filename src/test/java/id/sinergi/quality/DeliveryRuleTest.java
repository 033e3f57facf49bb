package id.sinergi.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DeliveryRuleTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 10);
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 5);

    @Test
    void aMonthIsDueSoManyDaysAfterItsEnd() {
        assertThat(rule(DUE).due(OCTOBER)).isEqualTo(DUE);
        assertThat(new DeliveryRule(1, DUE, LONG_AGO).due(YearMonth.of(2028, 2)))
                .isEqualTo(LocalDate.of(2028, 3, 1));
    }

    @Test
    void theDueDayItselfIsOnTimeAndTheNextIsLate() {
        var rule = rule(DUE.plusDays(20));
        assertThat(rule.stateSince(OCTOBER, DUE)).isEqualTo(DeliveryState.ON_TIME);
        assertThat(rule.stateSince(OCTOBER, DUE.plusDays(1))).isEqualTo(DeliveryState.LATE);
    }

    @Test
    void nothingIsMissingBeforeItsDueDayIsOver() {
        assertThat(rule(DUE).stateWithout(OCTOBER, true, false)).isEqualTo(DeliveryState.NOT_DUE);
        assertThat(rule(DUE.plusDays(1)).stateWithout(OCTOBER, true, false)).isEqualTo(DeliveryState.MISSING);
    }

    @Test
    void aMonthThatRunsIsNeverDeliveredAndOneThatIsOverCanBeBeforeItIsDue() {
        assertThat(rule(DUE).stateSince(YearMonth.of(2026, 11), DUE)).isEqualTo(DeliveryState.NOT_DUE);
        assertThat(rule(DUE.minusDays(3)).stateSince(OCTOBER, DUE.minusDays(4))).isEqualTo(DeliveryState.ON_TIME);
    }

    @Test
    void whatWasDueBeforeTheFirstFileIsNeitherOnTimeNorLate() {
        var rule = new DeliveryRule(10, DUE.plusDays(30), DUE.plusDays(1));
        assertThat(rule.stateSince(OCTOBER, DUE.plusDays(1))).isEqualTo(DeliveryState.AT_START);
        assertThat(rule.stateSince(OCTOBER, DUE.plusDays(9))).isEqualTo(DeliveryState.AT_START);
    }

    @Test
    void nobodyAndNothingAreTwoStates() {
        assertThat(rule(DUE.plusDays(1)).stateWithout(OCTOBER, true, true)).isEqualTo(DeliveryState.NOBODY);
        assertThat(rule(DUE.plusDays(1)).stateWithout(OCTOBER, false, false)).isEqualTo(DeliveryState.NOT_EXPECTED);
    }

    @Test
    void noSettingLetsAMonthBeDueBeforeItIsOver() {
        assertThatThrownBy(() -> new QualitySettings(0)).hasMessageContaining("sinergi.quality.due-days");
    }

    private static DeliveryRule rule(LocalDate today) {
        return new DeliveryRule(10, today, LONG_AGO);
    }
}
