package id.sinergi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTestExtension;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import id.sinergi.security.UserRole;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The published figure beside the programme's: of the very same period, named with its vintage, added to nothing. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
class PublishedContextServiceTest {

    private static final Slice SLICE =
            Slice.of("MOU-2025", new PeriodRange(YearMonth.of(2026, 1), YearMonth.of(2026, 9)));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PublishedContextService published;

    @Autowired
    private PublishedContextText text;

    @Autowired
    private IndicatorService indicators;

    @BeforeEach
    void post() {
        DemoProgramme.in(context);
        ViewTestExtension.signIn(context, UserRole.STAFF, "id", 0);
    }

    @AfterEach
    void signOut() {
        ViewTestExtension.signOut();
    }

    @Test
    void theShareIsOfThePeriodThatWasPublished() {
        var found = published.of(SLICE).orElseThrow();
        long placed = Indicator.DITEMPATKAN
                .of(indicators.totals(SLICE.withPeriod(PeriodRange.year(2025))))
                .numerator();

        assertThat(found.figure().value()).isEqualByComparingTo("296948");
        assertThat(found.placed()).isEqualTo(placed);
        assertThat(found.share()).isEqualTo(100.0 * placed / 296_948);
        assertThat(text.sentence(found, Locale.of("id")))
                .contains("296.948", "2025", "per 31 Jan 2026, tetap", "Pada 2025 program ini menempatkan " + placed);
    }

    @Test
    void thePeriodItselfComesFirstInItsLatestVintage() {
        var found = published.of(SLICE.withPeriod(PeriodRange.year(2023))).orElseThrow();

        assertThat(found.figure().value()).isEqualByComparingTo("297108");
        assertThat(found.figure().vintage().asOf()).isEqualTo("2025-02-28");
    }

    @Test
    void aProvinceStandsBesideItsOwnFigureAndTwoFiltersBesideNone() {
        var province = published.of(SLICE.withRegion(RegionCode.of("35"))).orElseThrow();

        assertThat(province.figure().value()).isEqualByComparingTo("69925");
        assertThat(text.sentence(province, Locale.ENGLISH)).contains("(province East Java)", "69,925");
        assertThat(published.of(SLICE.withRegion(RegionCode.of("35")).withDestination("TW")))
                .isEmpty();
        assertThat(published.of(SLICE.withSectors(Set.of("MAN")))).isEmpty();
    }

    @Test
    void whoSeesAPartOfTheCountryIsToldThePublishedFigureAlone() {
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 3500);
        var found = published.of(SLICE).orElseThrow();

        assertThat(found.figure().value()).isEqualByComparingTo("296948");
        assertThat(found.placed()).isNull();
        assertThat(text.sentence(found, Locale.of("id"))).doesNotContain("program ini");
    }
}
