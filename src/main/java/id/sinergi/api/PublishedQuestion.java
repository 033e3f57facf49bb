package id.sinergi.api;

import id.sinergi.indicator.SliceParameters;
import id.sinergi.period.PeriodRange;
import id.sinergi.statistics.PublishedDimension;
import id.sinergi.statistics.PublishedFigure;
import id.sinergi.statistics.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Which published figures are asked for.
 *
 * @param member null for all of the dimension
 * @param period within which the spans lie; null for all
 * @param asOf the last batch to take into account; null for all
 */
record PublishedQuestion(
        String indicator,
        PublishedDimension dimension,
        @Nullable String member,
        @Nullable PeriodRange period,
        @Nullable Integer asOf) {

    private static final String MEMBER = "anggota";

    /** All that may stand in the address. */
    static final Set<String> PARAMETERS =
            Set.of(Breakdown.PARAMETER, MEMBER, SliceParameters.PERIOD, SliceParameters.AS_OF);

    /** @throws ApiProblem naming everything that is not understood */
    static PublishedQuestion read(String indicator, Map<String, List<String>> parameters) {
        var unknown = new TreeSet<String>();
        parameters.keySet().stream().filter(name -> !PARAMETERS.contains(name)).forEach(unknown::add);
        var question = new PublishedQuestion(
                indicator,
                one(parameters, Breakdown.PARAMETER, PublishedDimension::find, unknown)
                        .orElse(PublishedDimension.TOTAL),
                one(parameters, MEMBER, PublishedQuestion::member, unknown).orElse(null),
                one(parameters, SliceParameters.PERIOD, PeriodRange::parse, unknown)
                        .orElse(null),
                one(parameters, SliceParameters.AS_OF, PublishedQuestion::batch, unknown)
                        .orElse(null));
        if (!unknown.isEmpty()) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "parameters", String.join(", ", unknown));
        }
        return question;
    }

    /** The batch of a list of everything. */
    static @Nullable Integer asOf(Map<String, List<String>> parameters) {
        var only = parameters.keySet().stream()
                .filter(SliceParameters.AS_OF::equals)
                .toList();
        return only.size() == parameters.size() ? read("", parameters).asOf() : refused(parameters.keySet());
    }

    private static @Nullable Integer refused(Set<String> names) {
        throw new ApiProblem(
                HttpStatus.BAD_REQUEST,
                "parameters",
                String.join(
                        ", ",
                        new TreeSet<>(names)
                                .stream()
                                        .filter(name -> !name.equals(SliceParameters.AS_OF))
                                        .toList()));
    }

    private static <T> Optional<T> one(
            Map<String, List<String>> parameters,
            String name,
            Function<String, Optional<T>> read,
            Set<String> unknown) {
        var texts = parameters.getOrDefault(name, List.of());
        var values = texts.stream().flatMap(text -> read.apply(text).stream()).toList();
        if (texts.size() > 1 || values.size() < texts.size()) {
            texts.forEach(text -> unknown.add(name + "=" + text));
            return Optional.empty();
        }
        return values.stream().findFirst();
    }

    /** No member is written with a character that cannot be seen, and the database takes no zero. */
    private static Optional<String> member(String text) {
        return Optional.of(text).filter(written -> written.chars().noneMatch(Character::isISOControl));
    }

    private static Optional<Integer> batch(String number) {
        return number.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }

    boolean covers(PublishedFigure figure) {
        return covers(figure.span());
    }

    /** Whether a span lies within the period asked for. */
    boolean covers(Span span) {
        var within = period;
        return within == null
                || (!span.from().isBefore(within.from().atDay(1))
                        && !span.to().isAfter(within.to().atEndOfMonth()));
    }
}
