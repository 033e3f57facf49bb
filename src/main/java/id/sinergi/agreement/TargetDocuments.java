package id.sinergi.agreement;

import id.sinergi.agreement.SetTarget.Subject;
import id.sinergi.region.RegionCode;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All targets of an agreement that stand side by side by their documents, and the rule by which one document is in force
 * for an indicator, a year and a region: the latest that sets a target there, unless somebody chose another. A choice for a
 * region holds for what lies in it too, as far as its document sets targets there and no nearer choice does.
 */
public final class TargetDocuments implements Serializable {

    private final List<SetTarget> all;
    private final Map<Subject, SortedSet<TargetDocument>> bySubject;
    private final Map<Subject, TargetChoice> choices;

    /** @param choices at most one for a region and year of an indicator */
    public TargetDocuments(List<SetTarget> all, List<TargetChoice> choices) {
        this.all = List.copyOf(all);
        this.bySubject = all.stream()
                .collect(Collectors.groupingBy(
                        SetTarget::subject,
                        Collectors.mapping(SetTarget::document, Collectors.toCollection(TreeSet::new))));
        this.choices = choices.stream()
                .filter(choice -> choice.document() != null)
                .collect(Collectors.toMap(
                        choice -> new Subject(choice.indicator(), choice.year(), choice.region()),
                        Function.identity()));
    }

    public List<SetTarget> all() {
        return all;
    }

    /** Those of the documents in force. */
    public List<SetTarget> inForce() {
        return all.stream()
                .filter(target -> inForce(target.subject())
                        .filter(target.document()::equals)
                        .isPresent())
                .toList();
    }

    /** Empty where no document sets a target. */
    public Optional<TargetDocument> inForce(Subject subject) {
        return choice(subject)
                .map(TargetChoice::document)
                .or(() -> Optional.ofNullable(bySubject.get(subject)).map(SortedSet::last));
    }

    /** What was chosen for just this region; empty where nothing is. */
    public Optional<TargetChoice> ownChoice(Subject subject) {
        return Optional.ofNullable(choices.get(subject));
    }

    /** By which the document in force is so; empty where the rule decides. */
    public Optional<TargetChoice> choice(Subject subject) {
        var there = bySubject.get(subject);
        return there == null
                ? Optional.empty()
                : upwards(new RegionCode(subject.region()))
                        .map(region -> choices.get(new Subject(subject.indicator(), subject.year(), region.value())))
                        .filter(choice -> choice != null && there.contains(choice.document()))
                        .findFirst();
    }

    private static Stream<RegionCode> upwards(RegionCode region) {
        return Stream.of(region, region.parent(), RegionCode.INDONESIA).distinct();
    }
}
