package id.sinergi.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.agreement.Achievement;
import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.agreement.Status;
import id.sinergi.assessment.Assessment;
import id.sinergi.assessment.Prospect;
import id.sinergi.contribution.Contributions;
import id.sinergi.database.PostgresTest;
import id.sinergi.forecast.YearEnd;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Freshness;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.PairCounts;
import id.sinergi.indicator.PostingDay;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Totals;
import id.sinergi.judgement.Judgement;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import id.sinergi.subject.Subject;
import id.sinergi.wording.Growth;
import id.sinergi.wording.MemberNames;
import id.sinergi.wording.SliceNames;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sentence above a page, word for word: numbers as each language writes them, and no plural to get wrong. */
@PostgresTest
class NarrativeTest {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final PeriodRange BEFORE = PeriodRange.quarter(2026, 1);
    private static final Slice SLICE =
            Slice.of("MOU-2025", PeriodRange.quarter(2026, 2)).withRegion(RegionCode.of("35"));

    @Autowired
    MemberNames names;

    @Autowired
    AgreementCatalog agreements;

    @Test
    void saysWhatRoseAndFellAndWhichSectorMovedMost() {
        var headlines = List.of(headline(Indicator.DILATIH, 1_234, 1_000L), headline(Indicator.DITEMPATKAN, 56, 60L));

        assertThat(said(Subject.REGION, headlines, INDONESIAN))
                .isEqualTo("Triwulan II 2026: 1.234 orang dilatih (Jawa Timur), naik 23,4% dibanding Triwulan I 2026;"
                        + " 56 orang ditempatkan, turun 6,7% dibanding Triwulan I 2026."
                        + " Kenaikan terbesar pada sektor Manufaktur (+150 orang).");
        assertThat(said(Subject.REGION, headlines, Locale.ENGLISH))
                .isEqualTo("%s: 1,234 trained (East Java), up 23.4%% from %s; 56 placed, down 6.7%% from %s."
                                .formatted(
                                        SLICE.period().label(Locale.ENGLISH),
                                        BEFORE.label(Locale.ENGLISH),
                                        BEFORE.label(Locale.ENGLISH))
                        + " Largest rise in the sector Manufacturing (+150).");
    }

    @Test
    void onePersonIsNoPlural() {
        var headlines = List.of(headline(Indicator.DILATIH, 1, 0L), headline(Indicator.DITEMPATKAN, 1, 1L));

        assertThat(said(Subject.SECTOR, headlines, INDONESIAN))
                .isEqualTo("Triwulan II 2026: 1 orang dilatih (Jawa Timur), naik 1 orang dibanding Triwulan I 2026;"
                        + " 1 orang ditempatkan, sama dengan Triwulan I 2026.");
        assertThat(said(Subject.SECTOR, headlines, Locale.ENGLISH))
                .contains(": 1 trained (East Java), up 1 from ", "; 1 placed, the same as ")
                .doesNotContain("people", "person");
    }

    @Test
    void withoutAPeriodToCompareWithItSaysTheFigureOnly() {
        var headlines = List.of(headline(Indicator.DILATIH, 12, null));

        assertThat(said(Subject.REGION, headlines, INDONESIAN))
                .isEqualTo("Triwulan II 2026: 12 orang dilatih (Jawa Timur).");
    }

    @Test
    void aDestinationIsAboutThePeoplePlaced() {
        var headlines = List.of(headline(Indicator.DITEMPATKAN, 30, 40L));

        assertThat(said(Subject.DESTINATION, headlines, INDONESIAN))
                .startsWith(
                        "Triwulan II 2026: 30 orang ditempatkan (Jawa Timur), turun 25,0% dibanding Triwulan I 2026.");
    }

    private String said(Subject subject, List<Headline> headlines, Locale locale) {
        return new Narrative(
                        names,
                        new SliceNames(agreements, names),
                        new SectorMover(new Contributions(new IndicatorFigures(new Sectors())), names))
                .of(subject, SLICE, headlines, locale);
    }

    private static Headline headline(Indicator indicator, long now, @Nullable Long before) {
        return new Headline(
                new Figure(indicator, now, 1),
                new Figure(indicator, now, 1),
                before == null ? null : new Figure(indicator, before, 1),
                before == null ? null : BEFORE,
                before == null ? null : Growth.of(now, before, Growth.USUAL_BASE),
                new Assessment(
                        new Judgement(
                                SLICE.period(),
                                SLICE.period(),
                                new Achievement(now, null, Achievement.Direction.HIGHER),
                                null,
                                Status.NO_TARGET,
                                List.of(),
                                List.of()),
                        new YearEnd(
                                YearEnd.State.NOT_RUNNING,
                                2026,
                                0,
                                null,
                                List.of(),
                                null,
                                null,
                                List.of(),
                                Collections.emptySortedMap()),
                        Prospect.UNKNOWN,
                        null),
                List.of());
    }

    /** Manufacturing grew by 150 people, health by 84. */
    private static final class Sectors implements IndicatorService {

        private static final Map<String, List<Long>> TRAINED =
                Map.of("MAN", List.of(850L, 1_000L), "KES", List.of(150L, 234L));

        @Override
        public List<MemberCounts> breakdown(Slice slice, Dimension dimension) {
            int period = slice.period().equals(BEFORE) ? 0 : 1;
            return TRAINED.entrySet().stream()
                    .map(sector -> new MemberCounts(
                            sector.getKey(),
                            Counts.of(Map.of(Measure.TRAINED, sector.getValue().get(period)))))
                    .toList();
        }

        @Override
        public Totals totals(Slice slice) {
            var all = breakdown(slice, Dimension.SECTOR).stream()
                    .map(MemberCounts::counts)
                    .reduce(Counts.ZERO, Counts::plus);
            return new Totals(all, TRAINED.size(), 1);
        }

        @Override
        public List<MemberCounts> series(Slice slice) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<PairCounts> matrix(Slice slice, Dimension rows, Dimension columns) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Reported reported(Slice slice) {
            throw new UnsupportedOperationException();
        }

        @Override
        public LocalDate dataThrough(Slice slice) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Freshness freshness() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<PostingDay> postingDays() {
            throw new UnsupportedOperationException();
        }
    }
}
