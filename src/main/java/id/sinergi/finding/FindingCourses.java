package id.sinergi.finding;

import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.PairCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.period.PeriodRange;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers the courses that the rules look at. */
@Component
class FindingCourses {

    private final IndicatorService indicators;
    private final AgreementCatalog agreements;

    FindingCourses(IndicatorService indicators, AgreementCatalog agreements) {
        this.indicators = indicators;
        this.agreements = agreements;
    }

    /** Asked for all time, so that the same answers serve every period that is chosen later. */
    List<FindingCourse> of(Slice ever, YearMonth last, Dimension dimension) {
        return indicators.matrix(ever, dimension, Dimension.MONTH).stream()
                .filter(pair -> !YearMonth.parse(pair.column()).isAfter(last))
                .collect(Collectors.groupingBy(PairCounts::row))
                .entrySet()
                .stream()
                .map(member -> new FindingCourse(
                        dimension,
                        member.getKey(),
                        member.getValue().stream()
                                .collect(Collectors.toMap(
                                        pair -> YearMonth.parse(pair.column()), PairCounts::counts, Counts::plus))))
                .toList();
    }

    /** Regions in which nobody was ever counted have a target to miss all the same. */
    static List<FindingCourse> withThoseWithoutAnyone(
            List<FindingCourse> courses, Dimension level, Set<String> members) {
        var present = courses.stream().map(FindingCourse::key).collect(Collectors.toSet());
        return Stream.concat(
                        courses.stream(),
                        members.stream()
                                .filter(key -> !present.contains(key))
                                .map(key -> new FindingCourse(level, key, Map.of())))
                .toList();
    }

    /** Everyone has one sector, so the sectors make up the whole. */
    static FindingCourse together(List<FindingCourse> sectors) {
        return new FindingCourse(
                Dimension.SECTOR,
                "",
                sectors.stream()
                        .flatMap(course -> course.months().entrySet().stream())
                        .collect(Collectors.toMap(month -> month.getKey(), month -> month.getValue(), Counts::plus)));
    }

    /** From the agreement's first month to the last that is over. */
    PeriodRange known(Slice slice, YearMonth last) {
        var first = agreements
                .find(slice.agreement())
                .map(agreement -> YearMonth.from(agreement.signedOn()))
                .orElse(slice.period().from());
        return new PeriodRange(first.isAfter(last) ? last : first, last);
    }
}
