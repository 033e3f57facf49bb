package id.sinergi.finding;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.period.PeriodRange;
import id.sinergi.subject.Subject;
import id.sinergi.wording.Defined;
import id.sinergi.wording.MemberNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts what one rule found in many members of the same kind together, so that no rule fills the list alone. */
@Component
class FindingGroups {

    /** So many of the same kind stand for themselves. */
    private static final int ALONE = 3;

    private static final int NAMED = 8;

    private static final Comparator<Finding> ORDER = Comparator.comparingLong(Finding::people)
            .reversed()
            .thenComparing(Finding::rule)
            .thenComparing(Finding::dimension)
            .thenComparing(Finding::key);

    private record Kind(FindingRule rule, Dimension dimension) {}

    private final MemberNames names;

    FindingGroups(MemberNames names) {
        this.names = names;
    }

    /** Those that concern most people first. */
    List<Finding> of(List<Finding> found, Slice slice, Locale locale) {
        var kinds = found.stream()
                .sorted(ORDER)
                .collect(Collectors.groupingBy(finding -> new Kind(finding.rule(), finding.dimension())));
        var all = new ArrayList<Finding>();
        kinds.forEach((kind, findings) -> {
            if (findings.size() > (kind.rule() == FindingRule.NOBODY ? 1 : ALONE)) {
                all.add(together(kind, findings, slice, locale));
            } else {
                all.addAll(findings);
            }
        });
        return all.stream().sorted(ORDER).toList();
    }

    private Finding together(Kind kind, List<Finding> findings, Slice slice, Locale locale) {
        long people = findings.stream().mapToLong(Finding::people).sum();
        var subject = Subject.of(kind.dimension());
        var all = subject == Subject.REGION ? slice : subject.of(slice, "");
        return new Finding(
                kind.rule(),
                findings.getFirst().indicator(),
                kind.dimension(),
                subject.member(all),
                people,
                Texts.of(
                        "finding." + kind.rule() + ".together",
                        locale,
                        Figures.in(locale).number(findings.size()),
                        Texts.of("finding.several." + kind.dimension(), locale),
                        Figures.in(locale).number(people),
                        named(kind, findings, locale),
                        Defined.inSentence(findings.getFirst().indicator(), locale)),
                all.withPeriod(months(findings)),
                null,
                findings);
    }

    private String named(Kind kind, List<Finding> findings, Locale locale) {
        var named = findings.stream()
                .limit(findings.size() == NAMED + 1 ? NAMED + 1 : NAMED)
                .map(finding -> names.name(kind.dimension(), finding.key(), locale) + " ("
                        + Figures.in(locale).number(finding.people()) + ")")
                .collect(Collectors.joining(", "));
        return findings.size() > NAMED + 1
                ? Texts.of("finding.andOthers", locale, named, findings.size() - NAMED)
                : named;
    }

    private static PeriodRange months(List<Finding> findings) {
        var periods = findings.stream().map(finding -> finding.slice().period()).toList();
        return new PeriodRange(
                periods.stream()
                        .map(PeriodRange::from)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                periods.stream()
                        .map(PeriodRange::to)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }
}
