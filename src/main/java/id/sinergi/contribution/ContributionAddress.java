package id.sinergi.contribution;

import id.sinergi.change.ChangeAddress;
import id.sinergi.choice.ChoiceParameters;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.GivenParameters;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.period.ComparedWith;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes addresses of the page that explains a change, and reads them. */
@Component
public class ContributionAddress {

    /** Its path. */
    public static final String PAGE = "sumbangan";

    /** The members that contribute. */
    public static final String BY = "menurut";

    /** The period compared with, where it is not the usual one. */
    public static final String COMPARED = "dibanding";

    /** What members can be of. */
    public static final List<Dimension> DIMENSIONS = List.of(
            Dimension.PROVINCE,
            Dimension.REGENCY,
            Dimension.SECTOR,
            Dimension.CENTRE,
            Dimension.DESTINATION,
            Dimension.SEX);

    private static final Map<String, ComparedWith> PERIODS =
            Map.of("sebelumnya", ComparedWith.PRECEDING, "setahun", ComparedWith.YEAR_BEFORE);

    private final SliceParameters parameters;

    ContributionAddress(SliceParameters parameters) {
        this.parameters = parameters;
    }

    /** The change of an indicator that its tile tells. */
    public Map<String, List<String>> of(Slice slice, Indicator indicator) {
        return write(new ContributionQuestion(slice, indicator, null, Basis.USUAL));
    }

    /** The parameters that {@link #read} turns into this question again. */
    public Map<String, List<String>> write(ContributionQuestion question) {
        var query = new LinkedHashMap<String, List<String>>(parameters.write(question.slice()));
        query.putAll(ChoiceParameters.write(IndicatorChoice.of(question.indicator())));
        var dimension = question.dimension();
        if (dimension != null) {
            query.put(BY, List.of(dimension.name().toLowerCase(Locale.ROOT)));
        }
        PERIODS.forEach((code, period) -> {
            if (period == question.basis().period()) {
                query.put(COMPARED, List.of(code));
            }
        });
        var since = question.basis().since();
        if (since != null) {
            query.put(ChangeAddress.SINCE, List.of(String.valueOf(since)));
        }
        return query;
    }

    /** What was asked for, and in vain. */
    public record Reading(ContributionQuestion question, SliceParameters.Reading slice) implements Serializable {}

    /** Never fails: whatever cannot be read is reported and left as usual. */
    public Reading read(Map<String, List<String>> query) {
        var given = new GivenParameters(query);
        var chosen = ChoiceParameters.read(query);
        var dimension = given.one(
                BY,
                code -> DIMENSIONS.stream()
                        .filter(one -> one.name().equalsIgnoreCase(code))
                        .findAny());
        var period = given.one(COMPARED, code -> Optional.ofNullable(PERIODS.get(code)));
        var since = given.one(ChangeAddress.SINCE, ContributionAddress::batch);
        var reading = parameters.read(query).and(chosen.unknown()).and(given.unknown());
        return new Reading(
                new ContributionQuestion(
                        reading.slice(),
                        chosen.choice().indicator(),
                        dimension.orElse(null),
                        since.map(Basis::since).orElseGet(() -> Basis.of(period.orElse(ComparedWith.USUAL)))),
                reading);
    }

    private static Optional<Integer> batch(String number) {
        return number.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }
}
