package id.sinergi.bench;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.period.PeriodRange;
import id.sinergi.person.Sex;
import id.sinergi.region.RegionCode;
import java.time.YearMonth;
import java.util.List;

/** What the overview asks for twelve months of the whole country, and what it asks after one step into a province. */
final class OverviewQuestions {

    static final String AGREEMENT = "MOU-2025";
    private static final RegionCode STEP = RegionCode.of("35");

    private OverviewQuestions() {}

    static PeriodRange period(YearMonth last) {
        return new PeriodRange(last.minusMonths(11), last);
    }

    static List<Question> overview(YearMonth last) {
        var slice = Slice.of(AGREEMENT, period(last));
        return List.of(
                Question.totals("totals", slice),
                Question.totals(
                        "totals a year before", slice.withPeriod(slice.period().yearBefore())),
                Question.by("national × 12 months", slice, Dimension.MONTH),
                Question.by("per province", slice, Dimension.PROVINCE),
                Question.by("per sector", slice, Dimension.SECTOR),
                Question.by("per destination", slice, Dimension.DESTINATION),
                Question.by("province × month", slice, Dimension.PROVINCE, Dimension.MONTH));
    }

    static List<Question> drillStep(YearMonth last) {
        var slice = Slice.of(AGREEMENT, period(last)).withRegion(STEP);
        return List.of(
                Question.totals("totals of a province", slice),
                Question.by("province × 12 months", slice, Dimension.MONTH),
                Question.by("per regency", slice, Dimension.REGENCY),
                Question.by("per sector of a province", slice, Dimension.SECTOR),
                Question.by("per centre of a province", slice, Dimension.CENTRE),
                Question.by("women per sector of a province", slice.withSex(Sex.P), Dimension.SECTOR),
                Question.by("regency × month", slice, Dimension.REGENCY, Dimension.MONTH));
    }
}
