package id.sinergi.lag;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Questions;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Wait;
import id.sinergi.period.PeriodRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The waiting times of mature cohorts, by member of a dimension. */
@Component
class WaitingTimes {

    private final LagAnswers lags;
    private final Questions questions;

    WaitingTimes(LagAnswers lags, Questions questions) {
        this.lags = lags;
        this.questions = questions;
    }

    /** @param dimension null for the whole slice, whose key is empty */
    Map<String, Lags> of(Slice slice, @Nullable Dimension dimension, Maturity maturity, int window) {
        var mature = maturity.months(window);
        if (mature.isEmpty()) {
            return Map.of();
        }
        var old = slice.withPeriod(new PeriodRange(mature.getFirst(), mature.getLast()));
        var waited = waited(old, dimension, window);
        if (dimension == Dimension.PROVINCE && slice.region().isCountry()) {
            // Medians do not add up: a province that was split since is asked about as a whole.
            questions
                    .joined(slice)
                    .forEach(province -> Optional.ofNullable(waited(old.withRegion(province), null, window)
                                    .get(""))
                            .ifPresent(lags -> waited.put(province.toString(), lags)));
        }
        return waited;
    }

    private Map<String, Lags> waited(Slice slice, @Nullable Dimension dimension, int window) {
        var question = questions.of(slice, dimension == null ? Set.of() : Set.of(dimension));
        return question == null
                ? new HashMap<>()
                : lags.days(question, window).stream()
                        .filter(days -> dimension == null || days.key() != 0)
                        .collect(Collectors.groupingBy(
                                days -> dimension == null ? "" : questions.key(days.key(), dimension),
                                HashMap::new,
                                Collectors.collectingAndThen(Collectors.toList(), WaitingTimes::lags)));
    }

    private static Lags lags(List<LagSums.Days> stages) {
        return new Lags(
                lag(stages, Wait.TRAINING_TO_CERTIFICATE),
                lag(stages, Wait.CERTIFICATE_TO_PLACEMENT),
                lag(stages, Wait.TRAINING_TO_PLACEMENT));
    }

    private static @Nullable Lag lag(List<LagSums.Days> stages, Wait wait) {
        return stages.stream()
                .filter(days -> days.stage() == wait.stage())
                .findAny()
                .map(days -> new Lag(days.people(), days.median(), days.p75(), days.p90()))
                .orElse(null);
    }
}
