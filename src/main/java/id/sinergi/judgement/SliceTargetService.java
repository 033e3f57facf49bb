package id.sinergi.judgement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.sinergi.agreement.Agreement;
import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.agreement.StatusScale;
import id.sinergi.agreement.TargetService;
import id.sinergi.agreement.Targets;
import id.sinergi.dispute.OpenDisputes;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.integrity.SealState;
import id.sinergi.period.PeriodRange;
import id.sinergi.quality.DueMonths;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Finds the targets of a slice within what the viewer sees of it, those in force after the slice's batch, in one
 * statement, and remembers them for seconds.
 */
@Service
public class SliceTargetService {

    private static final Duration MEMORY = Duration.ofSeconds(5);
    private static final int REMEMBERED = 1_000;

    private record Question(String agreement, List<RegionCode> regions, PeriodRange period, int batch) {}

    private final TargetService targets;
    private final CurrentScope scope;
    private final RegionCatalog regions;
    private final IndicatorService indicators;
    private final StatusScale statuses;
    private final AgreementCatalog agreements;
    private final SealState seals;
    private final OpenDisputes disputes;
    private final DueMonths due;
    private final Cache<Question, Targets> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(MEMORY)
            .build();

    SliceTargetService(
            TargetService targets,
            CurrentScope scope,
            RegionCatalog regions,
            IndicatorService indicators,
            StatusScale statuses,
            AgreementCatalog agreements,
            SealState seals,
            OpenDisputes disputes,
            DueMonths due) {
        this.targets = targets;
        this.scope = scope;
        this.regions = regions;
        this.indicators = indicators;
        this.statuses = statuses;
        this.agreements = agreements;
        this.seals = seals;
        this.disputes = disputes;
        this.due = due;
    }

    /** Those of what the viewer sees of the slice's region, and of the regions right below. */
    public SliceTargets find(Slice slice) {
        boolean everyone = slice.sectors().isEmpty() && slice.centre() == null && slice.sex() == null;
        var visible = scope.under(slice.agreement()).intersect(regions.parts(slice.region(), slice.boundaries()));
        var inside = visible.stream()
                .flatMap(region -> Stream.concat(
                        Stream.of(region), regions.children(region).stream().map(Region::code)))
                .toList();
        return new SliceTargets(
                known.get(question(slice, inside), this::ask),
                agreements.find(slice.agreement()).map(Agreement::scale).orElse(statuses),
                slice.period(),
                indicators.reported(slice),
                due.last(slice.asOf()),
                visible,
                everyone,
                slice.destination() == null,
                seals.isInDoubt(slice.asOf()),
                slice.region(),
                disputes.touching(slice),
                parts(slice));
    }

    private Question question(Slice slice, List<RegionCode> regions) {
        return new Question(
                slice.agreement(),
                regions,
                slice.period(),
                slice.asOf() == null ? indicators.freshness().batch() : slice.asOf());
    }

    private Map<RegionCode, List<RegionCode>> parts(Slice slice) {
        return regions.provinces(slice.boundaries()).stream()
                .map(Region::code)
                .filter(province -> regions.parts(province, slice.boundaries()).size() > 1)
                .collect(Collectors.toMap(
                        province -> province, province -> regions.parts(province, slice.boundaries())));
    }

    private Targets ask(Question question) {
        return targets.find(question.batch(), question.agreement(), question.regions(), question.period());
    }
}
