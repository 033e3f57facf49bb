package id.sinergi.comparison;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SmallCells;
import id.sinergi.indicator.Totals;
import id.sinergi.judgement.ComparedSlices;
import id.sinergi.judgement.ComparedSlices.InForce;
import id.sinergi.language.Texts;
import id.sinergi.lens.Ripeness;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import id.sinergi.subject.Subject;
import id.sinergi.subject.SubjectNames;
import id.sinergi.suppress.NationalBenchmark;
import id.sinergi.wording.GrowthSettings;
import id.sinergi.wording.MemberNames;
import id.sinergi.wording.SliceNames;
import id.sinergi.wording.SliceNames.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Puts regions, sectors, centres or periods side by side; periods of different years are laid over each other. */
@Service
public class ComparisonPages {

    private final IndicatorService indicators;
    private final MemberNames names;
    private final SliceNames slices;
    private final ComparedSlices comparison;
    private final ComparisonCharts charts;
    private final GrowthSettings growth;
    private final Ripeness ripeness;
    private final SubjectNames subjects;
    private final NationalBenchmark benchmark;
    private final SmallCells small;

    ComparisonPages(
            IndicatorService indicators,
            MemberNames names,
            SliceNames slices,
            ComparedSlices comparison,
            ComparisonCharts charts,
            GrowthSettings growth,
            Ripeness ripeness,
            SubjectNames subjects,
            NationalBenchmark benchmark,
            SmallCells small) {
        this.indicators = indicators;
        this.names = names;
        this.slices = slices;
        this.comparison = comparison;
        this.charts = charts;
        this.growth = growth;
        this.ripeness = ripeness;
        this.subjects = subjects;
        this.benchmark = benchmark;
        this.small = small;
    }

    /** Members of the subject's dimension by their codes, each in the given slice and held against the first. */
    public ComparisonPage members(Subject subject, List<String> codes, Slice slice, boolean index, Locale locale) {
        var young = ripeness.note(subject.of(slice, ""), Indicator.R_SERT, locale);
        var sides = codes.stream()
                .map(code -> {
                    var own = subject.of(slice, code);
                    return side(code, names.name(subject.peers(own), code, locale), own, young);
                })
                .toList();
        var country = subject == Subject.REGION ? country(slice, young, locale) : Optional.<ComparedSide>empty();
        var changes = sides.stream()
                .skip(1)
                .map(side -> change("compare.change.members", sides.getFirst(), side, locale))
                .toList();
        var filters = slices.filters(subject.of(slice, ""), Map.of(part(subject), named(sides)), locale);
        return page(filters, slice.period(), sides, country, changes, index, locale);
    }

    /** The slice's period after the one before it and the same a year before, from the earliest on. */
    public ComparisonPage periods(Slice slice, boolean index, Locale locale) {
        var sides = Stream.of(
                        slice.period(),
                        slice.period().preceding(),
                        slice.period().yearBefore())
                .distinct()
                .sorted(Comparator.comparing(PeriodRange::to).thenComparing(PeriodRange::from))
                .map(slice::withPeriod)
                .map(own -> side(
                        own.period().toString(),
                        own.period().label(locale),
                        own,
                        ripeness.note(own, Indicator.R_SERT, locale)))
                .toList();
        var last = sides.getLast();
        var changes = sides.stream()
                .filter(side -> side != last && comparison.inForce(side.slice()) == InForce.WHOLLY)
                .map(side -> change("compare.change.periods", side, last, locale))
                .toList();
        var filters = slices.filters(slice, Map.of(Part.PERIOD, named(sides)), locale);
        return page(filters, slice.period(), sides, Optional.empty(), changes, index, locale);
    }

    private static Part part(Subject subject) {
        return switch (subject) {
            case REGION -> Part.REGION;
            case SECTOR -> Part.SECTORS;
            case CENTRE -> Part.CENTRE;
            case DESTINATION -> Part.DESTINATION;
        };
    }

    private static String named(List<ComparedSide> sides) {
        return sides.stream().map(ComparedSide::name).collect(Collectors.joining(" | "));
    }

    private ComparedChange change(String key, ComparedSide from, ComparedSide to, Locale locale) {
        return new ComparedChange(Texts.of(key, locale, from.name(), to.name()), from, to, growth.base());
    }

    private ComparedSide side(String key, String name, Slice slice, String young) {
        if (!small.apply()) {
            indicators.matrix(slice, Dimension.SECTOR, Dimension.MONTH); // the coarser answers below are sums of it
        }
        return side(key, name, slice, indicators.totals(slice), young);
    }

    private ComparedSide side(String key, String name, Slice slice, Totals totals, String young) {
        boolean known =
                comparison.inForce(slice) != InForce.NOT_YET || !totals.counts().equals(Counts.ZERO);
        return new ComparedSide(key, name, slice, totals, known, young);
    }

    /** How many sectors the rest of the country has is nobody's benchmark. */
    private Optional<ComparedSide> country(Slice slice, String young, Locale locale) {
        var national = slice.withRegion(RegionCode.INDONESIA);
        var key = RegionCode.INDONESIA.toString();
        return benchmark
                .of(national)
                .map(counts -> side(
                        key,
                        subjects.country(locale),
                        national,
                        new Totals(counts, Totals.HIDDEN, Totals.HIDDEN),
                        young));
    }

    private ComparisonPage page(
            String filters,
            PeriodRange period,
            List<ComparedSide> sides,
            Optional<ComparedSide> country,
            List<ComparedChange> changes,
            boolean index,
            Locale locale) {
        return new ComparisonPage(
                filters,
                sides,
                country,
                changes,
                charts.stages(filters, sides, locale),
                charts.course(filters, period, sides, index, locale));
    }
}
