package id.sinergi.wording;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SmallCells;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.AgreementScope;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import id.sinergi.region.UnderEveryAgreement;
import id.sinergi.wording.Absence.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Each reason why there is nothing to see has a text of its own. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
class AbsencesTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-12-15T03:00:00Z"), ZoneOffset.UTC);
    private static final RegionScope JAWA_TIMUR = RegionScope.of(RegionCode.of("35"));

    @Autowired
    ApplicationContext context;

    @Autowired
    RegionCatalog regions;

    @Autowired
    AgreementCatalog agreements;

    @Autowired
    IndicatorService indicators;

    @Autowired
    SliceNames names;

    @BeforeEach
    void post() {
        DemoProgramme.in(context);
    }

    @Test
    void everyReasonIsSaidInItsOwnWay() {
        for (var locale : List.of(Locale.of("id"), Locale.ENGLISH)) {
            var said = List.of(
                    within(RegionScope.NOTHING).refusal(slice(2026, 9), locale).orElseThrow(),
                    as(under(AgreementScope.NOTHING))
                            .refusal(slice(2026, 9), locale)
                            .orElseThrow(),
                    as(under(AgreementScope.of("MOU-2031")))
                            .refusal(slice(2026, 9), locale)
                            .orElseThrow(),
                    within(JAWA_TIMUR)
                            .refusal(slice(2026, 9).withRegion(RegionCode.of("11")), locale)
                            .orElseThrow(),
                    within(JAWA_TIMUR).refused(locale),
                    within(JAWA_TIMUR).refusal(slice(2027, 1), locale).orElseThrow(),
                    within(JAWA_TIMUR).ofNobody(slice(2025, 9), locale),
                    within(JAWA_TIMUR).ofNobody(slice(2026, 12), locale),
                    within(JAWA_TIMUR).ofNobody(slice(2026, 9), locale));
            assertThat(said).extracting(Absence::reason).containsExactly(Reason.values());
            assertThat(said).extracting(Absence::title).doesNotHaveDuplicates();
            assertThat(said).extracting(Absence::text).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatCanBeAskedAboutIsNotRefused() {
        assertThat(within(JAWA_TIMUR).refusal(slice(2026, 9), Locale.ENGLISH)).isEmpty();
        assertThat(within(JAWA_TIMUR).refusal(slice(2025, 9), Locale.ENGLISH)).isEmpty();
    }

    private Absences within(RegionScope scope) {
        return as(new UnderEveryAgreement(() -> scope));
    }

    private static CurrentScope under(AgreementScope agreements) {
        return new CurrentScope() {
            @Override
            public RegionScope get() {
                return JAWA_TIMUR;
            }

            @Override
            public AgreementScope agreements() {
                return agreements;
            }
        };
    }

    private Absences as(CurrentScope seen) {
        return new Absences(seen, regions, agreements, indicators, names, new SmallCells(seen, 1), NOW);
    }

    private static Slice slice(int year, int month) {
        return Slice.of("MOU-2025", new PeriodRange(YearMonth.of(year, month), YearMonth.of(year, month)));
    }
}
