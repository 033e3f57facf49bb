package id.sinergi.goal;

import id.sinergi.agreement.Agreement;
import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.agreement.SetTarget;
import id.sinergi.agreement.SetTarget.Subject;
import id.sinergi.agreement.ShownIndicator;
import id.sinergi.agreement.TargetDocument;
import id.sinergi.agreement.TargetDocuments;
import id.sinergi.agreement.TargetService;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what documents set for a year and a region, side by side, as the slice's batch left it. The slice's region is one
 * that the viewer sees wholly, and its period the year.
 */
@Service
@Transactional(readOnly = true)
public class GoalPages {

    private final TargetService targets;
    private final IndicatorService indicators;
    private final AgreementCatalog agreements;
    private final RegionCatalog regions;
    private final DocumentLines lines;

    GoalPages(
            TargetService targets,
            IndicatorService indicators,
            AgreementCatalog agreements,
            RegionCatalog regions,
            DocumentLines lines) {
        this.targets = targets;
        this.indicators = indicators;
        this.agreements = agreements;
        this.regions = regions;
        this.lines = lines;
    }

    /** The batch as of which a slice's targets are told. */
    public int batch(Slice slice) {
        var asOf = slice.asOf();
        return asOf == null ? indicators.freshness().batch() : asOf;
    }

    /** One section for each indicator that has a target in the region or below, those of the agreement's overview first. */
    public List<GoalSection> of(Slice slice) {
        int year = slice.period().from().getYear();
        int batch = batch(slice);
        var documents = targets.documents(batch, slice.agreement(), year);
        var versions = targets.versions(batch, slice.agreement(), year);
        return indicators(slice.agreement())
                .filter(indicator -> documents.all().stream().anyMatch(target -> concerns(target, indicator, slice)))
                .map(indicator ->
                        section(indicator, slice, documents, versions.getOrDefault(indicator.code(), Map.of())))
                .toList();
    }

    /** All that targets can be set for, those of an agreement's overview first. */
    public Stream<GoalIndicator> indicators(String agreement) {
        var shown = agreements.find(agreement).map(Agreement::indicators).orElse(List.of()).stream()
                .map(ShownIndicator::code)
                .map(GoalIndicator::new);
        return Stream.concat(shown, GoalIndicator.all()).distinct();
    }

    private static boolean concerns(SetTarget target, GoalIndicator indicator, Slice slice) {
        return target.indicator().equals(indicator.code()) && slice.region().contains(new RegionCode(target.region()));
    }

    private GoalSection section(
            GoalIndicator indicator, Slice slice, TargetDocuments documents, Map<TargetDocument, Integer> versions) {
        int year = slice.period().from().getYear();
        var region = slice.region();
        var inForce = new RegionPlans(indicator, year, documents.inForce(), regions);
        var here = documents.all().stream()
                .filter(target -> concerns(target, indicator, slice))
                .toList();
        return new GoalSection(
                indicator,
                inForce.plan(region),
                inForce.parts(region),
                inForce.gap(region),
                documents
                        .ownChoice(new Subject(indicator.code(), year, region.value()))
                        .orElse(null),
                here.stream()
                        .map(SetTarget::document)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .map(document ->
                                lines.of(document, indicator, slice, documents, versions.getOrDefault(document, 1)))
                        .toList());
    }
}
