package id.sinergi.goal;

import id.sinergi.agreement.SetTarget;
import id.sinergi.agreement.SetTarget.Subject;
import id.sinergi.agreement.TargetDocument;
import id.sinergi.agreement.TargetDocuments;
import id.sinergi.indicator.Slice;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import org.springframework.stereotype.Component;

/** Puts together what is told of one document. */
@Component
class DocumentLines {

    private final RegionCatalog regions;
    private final Attainments outcomes;

    DocumentLines(RegionCatalog regions, Attainments outcomes) {
        this.regions = regions;
        this.outcomes = outcomes;
    }

    DocumentLine of(
            TargetDocument document, GoalIndicator indicator, Slice slice, TargetDocuments documents, int version) {
        int year = slice.period().from().getYear();
        var subject = new Subject(indicator.code(), year, slice.region().value());
        var own = documents.all().stream()
                .filter(target -> target.document().equals(document))
                .toList();
        var plans = new RegionPlans(indicator, year, own, regions);
        var plan = plans.plan(slice.region());
        boolean inForce = documents.inForce(subject).filter(document::equals).isPresent();
        return new DocumentLine(
                document,
                version,
                plan,
                plans.parts(slice.region()),
                plans.gap(slice.region()),
                inForce,
                inForce ? documents.choice(subject).orElse(null) : null,
                below(document, subject, documents),
                outcomes.of(indicator, plans.targets(), plan, slice));
    }

    private static int below(TargetDocument document, Subject subject, TargetDocuments documents) {
        var region = new RegionCode(subject.region());
        return (int) documents.inForce().stream()
                .filter(target -> target.document().equals(document)
                        && target.indicator().equals(subject.indicator())
                        && target.region() != subject.region()
                        && region.contains(new RegionCode(target.region())))
                .map(SetTarget::subject)
                .distinct()
                .count();
    }
}
