package id.sinergi.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.agreement.Achievement;
import id.sinergi.agreement.Achievement.Direction;
import id.sinergi.agreement.Status;
import id.sinergi.assessment.Assessment;
import id.sinergi.assessment.Prospect;
import id.sinergi.forecast.YearEnd;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.judgement.Judgement;
import id.sinergi.language.Figures;
import id.sinergi.period.PeriodRange;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Percentages that others have published, with the figures they were computed from. What counts is the recomputed value:
 * several sources printed another one.
 */
class OraclesTest {

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvFileSource(resources = "/oracles/achievement.csv", numLinesToSkip = 1)
    void achievementIsWhatAReaderRecomputes(
            String id, double actual, BigDecimal target, Direction direction, String recomputed) {
        var percent = new Achievement(actual, target, direction).percent();
        assertThat(Figures.INDONESIAN.percent(percent.orElseThrow(), 2)).isEqualTo(recomputed);
    }

    @ParameterizedTest(name = "{0}: {1} after {2}")
    @CsvFileSource(resources = "/oracles/growth.csv", numLinesToSkip = 1)
    void growthIsRelativeToThePeriodBeforeAndItsVintage(String id, long now, long before, String recomputed) {
        var headline = new Headline(
                count(now),
                count(now),
                count(before),
                null,
                null,
                new Assessment(
                        new Judgement(
                                PeriodRange.year(2024),
                                PeriodRange.year(2024),
                                new Achievement(now, null, Direction.HIGHER),
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
        // The list has the hyphen of a keyboard.
        assertThat(Figures.INDONESIAN.signedPercent(headline.change().orElseThrow(), 2))
                .isEqualTo(recomputed.replace('-', '−'));
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvFileSource(resources = "/oracles/share.csv", numLinesToSkip = 1)
    void aRateIsItsNumeratorOverItsDenominator(String id, long part, long whole, String recomputed) {
        var rate = new Figure(Indicator.R_SERT, part, whole).value();
        assertThat(Figures.INDONESIAN.percent(rate.orElseThrow(), 2)).isEqualTo(recomputed);
    }

    @Test
    void halfAPercentIsRoundedUp() {
        var percent = new Achievement(17, new BigDecimal(40), Direction.HIGHER).percent();
        assertThat(Figures.INDONESIAN.percent(percent.orElseThrow(), 0)).isEqualTo("43%");
    }

    @Test
    void aMissingTargetAndATargetOfZeroGiveNoAchievement() {
        assertThat(new Achievement(5, null, Direction.HIGHER).percent()).isEmpty();
        assertThat(new Achievement(5, BigDecimal.ZERO, Direction.HIGHER).percent())
                .isEmpty();
    }

    private static Figure count(long people) {
        return new Figure(Indicator.DITEMPATKAN, people, 1);
    }
}
