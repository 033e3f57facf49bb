package id.sinergi.following;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.agreement.Status;
import id.sinergi.assessment.Assessments;
import id.sinergi.assessment.Prospect;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.Indicator;
import id.sinergi.judgement.SliceTargetService;
import id.sinergi.region.Boundaries;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import id.sinergi.security.UserRole;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What stands is what the pages say of the same figures, with their numbers, and only where the viewer may look. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.ADMINISTRATOR)
class ObserverTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Observer observer;

    @Autowired
    Assessments assessments;

    @Autowired
    SliceTargetService targets;

    @Autowired
    RegionCatalog regions;

    @BeforeEach
    void postThePeople() {
        DemoProgramme.in(context);
    }

    @Test
    @Tag("undated")
    void redIsWhereTheStatusIsCriticalAndRiskWhereTheTargetIsUnlikely() {
        var look = observer.look();
        int red = 0;
        for (var province : regions.provinces(Boundaries.TODAY)) {
            var what = new Followed("MOU-2025", Indicator.DILATIH, province.code());
            var slice = what.in(look.year());
            var assessment = assessments.of(slice, Indicator.DILATIH, targets.find(slice));
            var observed = observer.of(what, AlertRule.ALL, look);

            if (assessment.status() == Status.CRITICAL) {
                red++;
                assertThat(standing(observed, AlertRule.RED))
                        .containsOnlyKeys("2026")
                        .allSatisfy((year, told) -> {
                            assertThat(told.indonesian())
                                    .startsWith(province.shortName().in(java.util.Locale.of("id")));
                            assertThat(told.indonesian()).contains("% rencana s.d. ");
                            assertThat(told.english()).contains("the status of people trained 2026 is now Critical");
                        });
            } else if (assessment.status() == Status.ON_TRACK || assessment.status() == Status.ACHIEVED) {
                assertThat(standing(observed, AlertRule.RED)).isEmpty();
            }
            if (assessment.prospect() == Prospect.HARDLY) {
                assertThat(standing(observed, AlertRule.AT_RISK)).containsOnlyKeys("2026");
            }
        }
        assertThat(red).isPositive();
    }

    @Test
    @ViewTest(
            role = UserRole.MANAGER,
            regions = {3500, 5200})
    void nothingIsSeenOfRegionsThatAreNotTheViewers() {
        assertThat(observer.of(
                        new Followed("MOU-2025", Indicator.DILATIH, RegionCode.of("33")),
                        AlertRule.ALL,
                        observer.look()))
                .isEmpty();
        assertThat(observer.of(new Followed("MOU-2025", null, null), Set.of(AlertRule.RED), observer.look()))
                .extracting(Observed::indicator)
                .startsWith(Indicator.DILATIH, Indicator.SERTIFIKAT_ORANG, Indicator.DITEMPATKAN);
    }

    private static Map<String, Observed.Told> standing(List<Observed> observed, AlertRule rule) {
        return Objects.requireNonNull(observed.stream()
                .filter(one -> one.rule() == rule)
                .findAny()
                .orElseThrow()
                .standing());
    }
}
