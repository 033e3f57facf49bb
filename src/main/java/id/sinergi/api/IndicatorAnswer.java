package id.sinergi.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Freshness;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question.
 *
 * @param by the breakdown; null for one figure of the whole slice
 * @param across the second breakdown; null unless two were asked for
 * @param regions the regions that the figures cover: what the client may see of the slice's region
 * @param national the same question about the whole country, for a client that sees a part of it; null for who sees all of
 *     it and where the country has no such figure
 * @param data how new the figures are
 */
record IndicatorAnswer(
        String indicator,
        String unit,
        Asked slice,
        @Nullable String by,
        @Nullable String across,
        List<String> regions,
        @Nullable Member national,
        List<Member> figures,
        Data data) {

    /** The slice as it was understood, in the words of its parameters. */
    record Asked(
            @JsonProperty(SliceParameters.AGREEMENT) String agreement,
            @JsonProperty(SliceParameters.PERIOD) String period,
            @JsonProperty(SliceParameters.REGION) String region,
            @JsonProperty(SliceParameters.SECTOR) List<String> sectors,
            @JsonProperty(SliceParameters.CENTRE) @Nullable String centre,

            @JsonProperty(SliceParameters.DESTINATION) @Nullable
            String destination,

            @JsonProperty(SliceParameters.SEX) @Nullable String sex,
            @JsonProperty(SliceParameters.AS_OF) @Nullable Integer asOf) {

        static Asked of(Slice slice) {
            var sex = slice.sex();
            return new Asked(
                    slice.agreement(),
                    slice.period().toString(),
                    slice.region().toString(),
                    List.copyOf(slice.sectors()),
                    slice.centre(),
                    slice.destination(),
                    sex == null ? null : sex.name(),
                    slice.asOf());
        }
    }

    /**
     * One figure.
     *
     * @param member {@code TOTAL}, or the key of a member: {@code 2026-08}, {@code 35}, {@code MAN} …
     * @param across the key of the second breakdown's member; null unless two were asked for
     * @param value the count, or the rate in percent; null for a rate of nobody and for what is hidden
     * @param hidden {@code small} where the figure, or one that could be worked out with it, is of too few people to be
     *     told; its numbers are null then. Null where nothing is hidden.
     */
    record Member(
            String member,
            @Nullable String across,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable Double value,
            @Nullable String hidden) {

        private static final String SMALL = "small";

        static Member of(String key, Figure figure) {
            return of(key, null, figure);
        }

        static Member of(String key, @Nullable String across, Figure figure) {
            if (figure.hidden()) {
                return new Member(key, across, null, null, null, SMALL);
            }
            var value = figure.value();
            return new Member(
                    key,
                    across,
                    figure.numerator(),
                    figure.denominator(),
                    value.isPresent() ? value.getAsDouble() : null,
                    null);
        }
    }

    /**
     * The state of the data that was asked.
     *
     * @param batch the last posted batch
     * @param demo whether made-up people are among the records
     */
    record Data(
            int batch, @Nullable Instant postedAt, @Nullable LocalDate through, boolean demo) {

        static Data of(Freshness freshness) {
            return new Data(freshness.batch(), freshness.postedAt(), freshness.dataThrough(), freshness.demo());
        }
    }
}
