package id.sinergi.waiting.ui;

import id.sinergi.indicator.GivenParameters;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.period.PeriodRange;
import id.sinergi.person.Sex;
import id.sinergi.region.RegionCode;
import id.sinergi.subject.Subject;
import id.sinergi.subject.SubjectLinks;
import id.sinergi.waiting.WaitingBy;
import id.sinergi.waiting.WaitingMonths;
import id.sinergi.waiting.WaitingPages;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The addresses of the waiting room: a slice, and what it is broken down by. */
@Component
class WaitingLinks {

    static final String PATH = SubjectLinks.WAITING;
    private static final String BY = "menurut";

    private final SliceParameters parameters;
    private final WaitingPages pages;

    WaitingLinks(SliceParameters parameters, WaitingPages pages) {
        this.parameters = parameters;
        this.pages = pages;
    }

    Slice usual() {
        var slice = parameters.usual();
        return slice.withPeriod(pages.usualPeriod(slice.agreement()));
    }

    /** Where no period is named, everybody who waits is shown. */
    SliceParameters.Reading read(Map<String, List<String>> query) {
        var reading = parameters.read(query);
        var slice = reading.slice();
        return query.containsKey(SliceParameters.PERIOD)
                ? reading
                : new SliceParameters.Reading(
                        slice.withPeriod(pages.usualPeriod(slice.agreement())), reading.unknown());
    }

    WaitingBy by(GivenParameters given, Slice slice) {
        return given.one(BY, WaitingBy::named).orElse(WaitingBy.usual(slice));
    }

    Map<String, List<String>> write(Slice slice, WaitingBy by) {
        var query = new LinkedHashMap<>(parameters.write(slice));
        query.remove(SliceParameters.PERIOD);
        if (!slice.period().equals(pages.usualPeriod(slice.agreement()))) {
            query.put(SliceParameters.PERIOD, List.of(slice.period().toString()));
        }
        if (by != WaitingBy.usual(slice)) {
            query.put(BY, List.of(by.address()));
        }
        return query;
    }

    /** The page of one member, by what is not told yet of it. */
    Map<String, List<String>> within(Slice slice, WaitingBy by, String key) {
        var narrowed = narrowed(slice, by, key);
        return write(narrowed, WaitingBy.usual(narrowed));
    }

    /** The page with the member among its filters, broken down as before. */
    Slice added(Slice slice, WaitingBy by, String key) {
        return by == WaitingBy.SECTOR ? Subject.SECTOR.toggled(slice, key) : narrowed(slice, by, key);
    }

    private static Slice narrowed(Slice slice, WaitingBy by, String key) {
        return switch (by) {
            case REGION -> slice.withRegion(RegionCode.of(key));
            case SECTOR -> slice.withSectors(List.of(key));
            case CENTRE -> slice.withCentre(key);
            case SEX -> slice.withSex(Sex.valueOf(key));
        };
    }

    /** Those certified in the month or quarter that begins with this month. */
    Slice certifiedFrom(Slice slice, String month) {
        var step = WaitingMonths.step(slice).around(YearMonth.parse(month));
        return slice.withPeriod(new PeriodRange(step.from(), step.to()));
    }
}
