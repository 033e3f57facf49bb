package id.sinergi.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.agreement.Status;
import id.sinergi.database.PostgresTest;
import id.sinergi.dispute.DisputeChange.What;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.SliceTargetService;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import id.sinergi.security.UserRole;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who may do what with a case, what is kept of it, and which statuses are in doubt while it is open. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.MANAGER, regions = 3500)
class DisputeServiceTest {

    private static final RegionCode JAWA_TIMUR = RegionCode.of("35");
    private static final Slice SLICE = Slice.of(
                    "MOU-2025", PeriodRange.parse("2026-01..2026-06").orElseThrow())
            .withRegion(JAWA_TIMUR);

    @Autowired
    DisputeService disputes;

    @Autowired
    OpenDisputes open;

    @Autowired
    SliceTargetService targets;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void postThePeople() {
        DemoProgramme.in(context);
    }

    @AfterEach
    void closeAll() {
        disputes.of(SLICE).stream()
                .filter(dispute -> dispute.state() == DisputeState.OPEN)
                .forEach(dispute -> disputes.close(dispute.number()));
    }

    @Test
    void aCaseKeepsBothNumbersAndWhatBecameOfIt() {
        int number = open(SLICE, Indicator.DITEMPATKAN);
        disputes.edit(number, terms(DisputeCause.REPORTED_LATE, today().plusDays(3)));
        disputes.agree(number, 95);

        var dispute = disputes.find(number).orElseThrow();
        assertThat(dispute.ours()).isEqualTo(100);
        assertThat(dispute.theirs()).isEqualTo(90);
        assertThat(dispute.state()).isEqualTo(DisputeState.AGREED);
        assertThat(dispute.agreed()).isEqualTo(95);
        assertThat(dispute.agreedBy()).isEqualTo(viewer());
        assertThat(dispute.agreedAt()).isBetween(dispute.openedAt(), clock.instant());
        assertThat(disputes.changes(dispute))
                .extracting(DisputeChange::what)
                .containsExactly(What.OPENED, What.CAUSE, What.DUE, What.AGREED, What.STATE);
        assertThat(disputes.changes(dispute))
                .allSatisfy(change -> assertThat(change.actor()).isEqualTo(viewer()));
        assertThat(jdbc.sql("select action from audit_entry where subject = ? order by id")
                        .param("#" + number)
                        .query(String.class)
                        .list())
                .containsExactly("DISPUTE_OPENED", "DISPUTE_CHANGED", "DISPUTE_AGREED");
    }

    @Test
    void aCaseIsOverdueFromTheDayAfterItsDueDateUntilItIsAgreed() {
        int number = open(SLICE, Indicator.DITEMPATKAN);
        assertThat(disputes.find(number).orElseThrow().overdue(today())).isFalse();

        disputes.edit(number, terms(DisputeCause.UNKNOWN, today().minusDays(1)));
        assertThat(disputes.find(number).orElseThrow().overdue(today())).isTrue();

        disputes.agree(number, 95);
        assertThat(disputes.find(number).orElseThrow().overdue(today())).isFalse();
    }

    @Test
    void anOpenCasePutsTheStatusOfItsRegionIndicatorAndPeriodInDoubtAndNoOther() {
        int number = open(SLICE, Indicator.DITEMPATKAN);

        assertThat(status(SLICE, Indicator.DITEMPATKAN)).isEqualTo(Status.IN_DOUBT);
        assertThat(targets.find(SLICE).judge(Indicator.DITEMPATKAN, 100).disputes())
                .containsExactly(number);
        assertThat(status(SLICE.withPeriod(PeriodRange.year(2026)), Indicator.DITEMPATKAN))
                .isEqualTo(Status.IN_DOUBT);
        assertThat(status(SLICE, Indicator.DILATIH)).isNotEqualTo(Status.IN_DOUBT);
        assertThat(status(SLICE.withPeriod(PeriodRange.parse("2026-07..2026-09").orElseThrow()), Indicator.DITEMPATKAN))
                .isNotEqualTo(Status.IN_DOUBT);
        assertThat(status(SLICE.withRegion(RegionCode.of("35.78")), Indicator.DITEMPATKAN))
                .isNotEqualTo(Status.IN_DOUBT);
        assertThat(status(SLICE.withAsOf(1), Indicator.DITEMPATKAN)).isNotEqualTo(Status.IN_DOUBT);

        disputes.agree(number, 95);
        assertThat(status(SLICE, Indicator.DITEMPATKAN)).isNotEqualTo(Status.IN_DOUBT);
        disputes.reopen(number);
        assertThat(status(SLICE, Indicator.DITEMPATKAN)).isEqualTo(Status.IN_DOUBT);
        disputes.close(number);
        assertThat(status(SLICE, Indicator.DITEMPATKAN)).isNotEqualTo(Status.IN_DOUBT);
    }

    @Test
    void theRowOfADisputedRegionIsInDoubtAmongItsNeighbours() {
        open(SLICE, Indicator.DITEMPATKAN);
        var national = targets.find(SLICE.withRegion(RegionCode.INDONESIA));

        assertThat(national.judge(Indicator.DITEMPATKAN, JAWA_TIMUR, 100).status())
                .isEqualTo(Status.IN_DOUBT);
        assertThat(national.judge(Indicator.DITEMPATKAN, RegionCode.of("52"), 100)
                        .status())
                .isNotEqualTo(Status.IN_DOUBT);
    }

    @Test
    void casesOfOtherRegionsAreRefused() {
        assertThatThrownBy(() -> open(SLICE.withRegion(RegionCode.of("52")), Indicator.DITEMPATKAN))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> open(SLICE.withRegion(RegionCode.INDONESIA), Indicator.DITEMPATKAN))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> disputes.close(999_999)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyWhoSeesTheRegionMayOwnACase() {
        assertThatThrownBy(() -> disputes.open(new Opening(
                        Opening.figure(SLICE, Indicator.DITEMPATKAN, 4),
                        1,
                        Against.LIST,
                        2,
                        new Dispute.Terms(DisputeCause.UNKNOWN, "nobody", today(), ""))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @ViewTest(role = UserRole.STAFF)
    void staffOpenAndEditButDoNotAgree() {
        int number = open(SLICE, Indicator.DITEMPATKAN);
        disputes.edit(number, terms(DisputeCause.REGION, today()));

        assertThatThrownBy(() -> disputes.agree(number, 95)).isInstanceOf(AccessDeniedException.class);
    }

    private int open(Slice slice, Indicator indicator) {
        return disputes.open(new Opening(
                Opening.figure(slice, indicator, 4), 100, Against.LIST, 90, terms(DisputeCause.UNKNOWN, today())));
    }

    private Dispute.Terms terms(DisputeCause cause, LocalDate due) {
        return new Dispute.Terms(cause, viewer(), due, "");
    }

    private Status status(Slice slice, Indicator indicator) {
        return targets.find(slice).judge(indicator, 100).status();
    }

    private static String viewer() {
        return SecurityContextHolder.getContext().getAuthentication().getName();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
