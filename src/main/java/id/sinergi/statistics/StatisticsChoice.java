package id.sinergi.statistics;

import id.sinergi.indicator.GivenParameters;
import id.sinergi.indicator.SliceParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of the published figures is looked at.
 *
 * @param indicator its code; empty for the usual one
 * @param dimension what it is broken down by; null for the usual one
 * @param kind of the spans that stand side by side; null for the usual one
 * @param span whose table is looked at; null for the latest
 * @param member whose series is looked at; empty for none
 * @param asOf the last batch to take into account; null for all
 */
public record StatisticsChoice(
        String indicator,
        @Nullable PublishedDimension dimension,
        @Nullable SpanKind kind,
        @Nullable Span span,
        String member,
        @Nullable Integer asOf)
        implements Serializable {

    public static final StatisticsChoice USUAL = new StatisticsChoice("", null, null, null, "", null);

    /** The address of the page. */
    public static final String PATH = "statistik";

    private static final String INDICATOR = "statistik";
    private static final String DIMENSION = "menurut";
    private static final String KIND = "rentang";
    private static final String SPAN = "masa";
    private static final String MEMBER = "anggota";

    /** Never fails: what cannot be read is noted and left as usual. */
    public static StatisticsChoice read(GivenParameters given) {
        return new StatisticsChoice(
                given.one(INDICATOR, Optional::of).orElse(""),
                given.one(DIMENSION, word -> PublishedDimension.find(word.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                given.one(KIND, SpanKind::find).orElse(null),
                given.one(SPAN, Span::parse).orElse(null),
                given.one(MEMBER, Optional::of).orElse(""),
                given.one(SliceParameters.AS_OF, StatisticsChoice::batch).orElse(null));
    }

    private static Optional<Integer> batch(String number) {
        return number.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }

    /** The parameters that {@link #read} turns into this choice again, in a fixed order. */
    public Map<String, List<String>> write() {
        var parameters = new LinkedHashMap<String, List<String>>();
        put(parameters, INDICATOR, indicator);
        put(parameters, DIMENSION, dimension == null ? "" : dimension.name());
        put(parameters, KIND, kind == null ? "" : kind.word());
        put(parameters, SPAN, span == null ? "" : span.toString());
        put(parameters, MEMBER, member);
        put(parameters, SliceParameters.AS_OF, asOf == null ? "" : asOf.toString());
        return parameters;
    }

    private static void put(Map<String, List<String>> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, List.of(value));
        }
    }

    /** Another indicator has other dimensions, spans and members. */
    public StatisticsChoice withIndicator(String code) {
        return new StatisticsChoice(code, null, null, null, "", asOf);
    }

    public StatisticsChoice withDimension(PublishedDimension other) {
        return new StatisticsChoice(indicator, other, null, null, "", asOf);
    }

    public StatisticsChoice withKind(SpanKind other) {
        return new StatisticsChoice(indicator, dimension, other, null, member, asOf);
    }

    public StatisticsChoice withSpan(Span other) {
        return new StatisticsChoice(indicator, dimension, other.kind(), other, member, asOf);
    }

    public StatisticsChoice withMember(String other) {
        return new StatisticsChoice(indicator, dimension, kind, span, other, asOf);
    }
}
