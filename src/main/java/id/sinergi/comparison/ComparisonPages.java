package id.sinergi.comparison;

import id.sinergi.agreement.Agreement;
import id.sinergi.agreement.OwnAgreements;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
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
import id.sinergi.wording.TableIndicators;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Puts regions, sectors, centres, agreements or periods side by side; periods of different years are laid over each other.
 */
@Service
public class ComparisonPages {

    private final MemberNames names;
    private final SliceNames slices;
    private final ComparedSlices comparison;
    private final ComparedSides sides;
    private final ComparisonCharts charts;
    private final GrowthSettings growth;
    private final SubjectNames subjects;
    private final NationalBenchmark benchmark;
    private final TableIndicators rows;
    private final Ripeness ripeness;
    private final OwnAgreements agreements;

    ComparisonPages(
            MemberNames names,
            SliceNames slices,
            ComparedSlices comparison,
            ComparedSides sides,
            ComparisonCharts charts,
            GrowthSettings growth,
            SubjectNames subjects,
            NationalBenchmark benchmark,
            TableIndicators rows,
            Ripeness ripeness,
            OwnAgreements agreements) {
        this.names = names;
        this.slices = slices;
        this.comparison = comparison;
        this.sides = sides;
        this.charts = charts;
        this.growth = growth;
        this.subjects = subjects;
        this.benchmark = benchmark;
        this.rows = rows;
        this.ripeness = ripeness;
        this.agreements = agreements;
    }

    /** Members of the subject's dimension by their codes, each in the given slice and held against the first. */
    public ComparisonPage members(Subject subject, List<String> codes, Slice slice, boolean index, Locale locale) {
        var measures = rows.of(List.of(slice.agreement()));
        var young = young(subject.of(slice, ""), locale);
        var compared = codes.stream()
                .map(code -> {
                    var own = subject.of(slice, code);
                    return sides.of(code, names.name(subject.peers(own), code, locale), own, measures, young);
                })
                .toList();
        var country =
                subject == Subject.REGION ? country(slice, measures, young, locale) : Optional.<ComparedSide>empty();
        var filters = slices.filters(subject.of(slice, ""), Map.of(part(subject), named(compared)), locale);
        return page(
                new Compared(filters, compared, country, measures, againstTheFirst(compared, locale)),
                slice.period(),
                index,
                locale);
    }

    /**
     * Agreements by their codes, each in the given slice and held against the first; beside them all of the viewer's. Somebody is counted once in each.
     */
    public ComparisonPage agreements(List<String> codes, Slice slice, boolean index, Locale locale) {
        var all = agreements.all().stream().map(Agreement::code).toList();
        var measures = rows.of(codes);
        var counted = all.stream()
                .map(code -> agreement(code, slice, measures, locale))
                .toList();
        var compared = codes.stream()
                .flatMap(code -> counted.stream().filter(side -> side.key().equals(code)))
                .toList();
        var filters = slices.filters(slice, Map.of(Part.AGREEMENT, named(compared)), locale);
        return page(
                new Compared(
                        filters,
                        compared,
                        Optional.of(ComparedSides.together(everyAgreement(all.size(), locale), counted, measures)),
                        measures,
                        againstTheFirst(compared, locale)),
                slice.period(),
                index,
                locale);
    }

    private String everyAgreement(int number, Locale locale) {
        return Texts.of(agreements.isEvery() ? "compare.agreements.all" : "compare.agreements.own", locale, number);
    }

    private ComparedSide agreement(String code, Slice slice, List<Indicator> measures, Locale locale) {
        var own = slice.withAgreement(code);
        return sides.of(code, slices.agreement(own, locale), own, measures, young(own, locale));
    }

    /** The slice's period after the one before it and the same a year before, from the earliest on. */
    public ComparisonPage periods(Slice slice, boolean index, Locale locale) {
        var measures = rows.of(List.of(slice.agreement()));
        var compared = Stream.of(
                        slice.period(),
                        slice.period().preceding(),
                        slice.period().yearBefore())
                .distinct()
                .sorted(Comparator.comparing(PeriodRange::to).thenComparing(PeriodRange::from))
                .map(slice::withPeriod)
                .map(own -> sides.of(
                        own.period().toString(), own.period().label(locale), own, measures, young(own, locale)))
                .toList();
        var last = compared.getLast();
        var changes = compared.stream()
                .filter(side -> side != last && comparison.inForce(side.slice()) == InForce.WHOLLY)
                .map(side -> change("compare.change.periods", side, last, locale))
                .toList();
        var filters = slices.filters(slice, Map.of(Part.PERIOD, named(compared)), locale);
        return page(
                new Compared(filters, compared, Optional.empty(), measures, changes), slice.period(), index, locale);
    }

    private String young(Slice slice, Locale locale) {
        return ripeness.note(slice, Indicator.R_SERT, locale);
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

    private List<ComparedChange> againstTheFirst(List<ComparedSide> compared, Locale locale) {
        return compared.stream()
                .skip(1)
                .map(side -> change("compare.change.members", compared.getFirst(), side, locale))
                .toList();
    }

    private ComparedChange change(String key, ComparedSide from, ComparedSide to, Locale locale) {
        return new ComparedChange(Texts.of(key, locale, from.name(), to.name()), from, to, growth.base());
    }

    private Optional<ComparedSide> country(Slice slice, List<Indicator> measures, String young, Locale locale) {
        var national = slice.withRegion(RegionCode.INDONESIA);
        return benchmark
                .of(national)
                .map(counts -> sides.benchmark(
                        RegionCode.INDONESIA.toString(), subjects.country(locale), national, counts, measures, young));
    }

    /** What was counted, before it is drawn. */
    private record Compared(
            String filters,
            List<ComparedSide> sides,
            Optional<ComparedSide> whole,
            List<Indicator> measures,
            List<ComparedChange> changes) {}

    private ComparisonPage page(Compared compared, PeriodRange period, boolean index, Locale locale) {
        return new ComparisonPage(
                compared.filters(),
                compared.sides(),
                compared.whole(),
                compared.measures(),
                compared.changes(),
                charts.stages(compared.filters(), compared.sides(), locale),
                charts.course(compared.filters(), period, compared.sides(), index, locale));
    }
}
