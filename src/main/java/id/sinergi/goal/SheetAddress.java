package id.sinergi.goal;

import id.sinergi.agreement.TargetDocument;
import id.sinergi.indicator.GivenParameters;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which sheet an address asks for; without a region that of all regions of the viewer. */
@Component
public class SheetAddress {

    public static final String INDICATOR = "indikator";
    public static final String DOCUMENT = "dokumen";

    private static final int DATE = 10;

    private final GoalAddress address;
    private final GoalPages pages;
    private final CurrentScope scope;

    SheetAddress(GoalAddress address, GoalPages pages, CurrentScope scope) {
        this.address = address;
        this.pages = pages;
        this.scope = scope;
    }

    /** @param unknown what was asked for in vain */
    public record Reading(SheetQuestion question, List<String> unknown) {}

    public Reading read(Map<String, List<String>> asked) {
        var ofGoals = new LinkedHashMap<>(asked);
        ofGoals.remove(SliceParameters.AS_OF);
        var reading = address.read(ofGoals);
        var slice = reading.slice();
        var given = new GivenParameters(asked);
        var first = pages.indicators(slice.agreement()).findFirst().orElse(GoalIndicator.NATIONAL);
        var question = new SheetQuestion(
                slice.agreement(),
                given.one(INDICATOR, SheetAddress::indicator).orElse(first),
                slice.period().from().getYear(),
                asked.containsKey(SliceParameters.REGION) ? slice.region() : usual(),
                asked.getOrDefault(DOCUMENT, List.of()).stream()
                        .flatMap(text -> document(text).stream())
                        .findFirst()
                        .orElse(null));
        return new Reading(question, reading.and(given.unknown()).unknown());
    }

    private @Nullable RegionCode usual() {
        var seen = scope.get().regions();
        return seen.size() == 1 ? seen.iterator().next() : null;
    }

    private static Optional<GoalIndicator> indicator(String code) {
        return GoalIndicator.all()
                .filter(indicator -> indicator.code().equals(code))
                .findAny();
    }

    /** Of {@code 2026-01-02 SK 1/2026}. */
    private static Optional<TargetDocument> document(String text) {
        try {
            return text.length() > DATE + 1
                    ? Optional.of(
                            new TargetDocument(text.substring(DATE + 1), LocalDate.parse(text.substring(0, DATE))))
                    : Optional.empty();
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** The parameters of {@link #read}. */
    public Map<String, List<String>> write(SheetQuestion question) {
        var written =
                new LinkedHashMap<>(address.write(Slice.of(question.agreement(), PeriodRange.year(question.year()))
                        .withRegion(Objects.requireNonNullElse(question.head(), RegionCode.INDONESIA))));
        if (question.head() == null) {
            written.remove(SliceParameters.REGION);
        }
        written.put(INDICATOR, List.of(question.indicator().code()));
        var document = question.document();
        if (document != null) {
            written.put(DOCUMENT, List.of(document.date() + " " + document.name()));
        }
        return written;
    }
}
