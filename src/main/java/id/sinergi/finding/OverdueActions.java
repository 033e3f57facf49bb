package id.sinergi.finding;

import id.sinergi.followup.FollowUpEntry;
import id.sinergi.followup.FollowUpEntry.Action;
import id.sinergi.followup.FollowUpService;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.period.PeriodRange;
import id.sinergi.security.UserDirectory;
import id.sinergi.subject.Subject;
import id.sinergi.wording.Defined;
import id.sinergi.wording.MemberNames;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds the actions on statuses that should have been done, in the regions of a slice that the viewer sees wholly, whichever
 * indicator they are about. They concern a region as a whole and are overdue today, so a slice of less has none.
 */
@Component
class OverdueActions {

    /** The beginning of an action that goes on and on tells which one it is. */
    private static final int LONGEST = 160;

    private static final int NAMED = 3;

    private final FollowUpService followUps;
    private final UserDirectory users;
    private final MemberNames names;
    private final Clock clock;

    OverdueActions(FollowUpService followUps, UserDirectory users, MemberNames names, Clock clock) {
        this.followUps = followUps;
        this.users = users;
        this.names = names;
        this.clock = clock;
    }

    /** What was due first comes first; several as one. */
    List<Finding> of(Slice slice, Locale locale) {
        if (!slice.equals(Slice.of(slice.agreement(), slice.period()).withRegion(slice.region()))) {
            return List.of();
        }
        var overdue = followUps.overdue().stream()
                .filter(entry -> entry.concern().agreement().equals(slice.agreement()))
                .filter(entry -> slice.region().contains(entry.concern().region()))
                .toList();
        var people = users.displayNames(
                overdue.stream().map(entry -> action(entry).responsible()).collect(Collectors.toSet()));
        var found = overdue.stream()
                .flatMap(entry -> finding(entry, people, locale).stream())
                .toList();
        return found.size() > 1 ? List.of(together(found, overdue, slice, locale)) : found;
    }

    private Optional<Finding> finding(FollowUpEntry entry, Map<String, String> people, Locale locale) {
        var concern = entry.concern();
        var slice =
                Slice.of(concern.agreement(), PeriodRange.year(concern.year())).withRegion(concern.region());
        return Indicator.find(concern.indicator())
                .map(indicator -> finding(indicator, sentence(entry, indicator, people, locale), slice, List.of()));
    }

    private static Finding finding(Indicator indicator, String sentence, Slice slice, List<Finding> members) {
        return new Finding(
                FindingRule.OVERDUE,
                indicator,
                slice.region().isRegency() ? Dimension.REGENCY : Dimension.PROVINCE,
                Subject.REGION.member(slice),
                0,
                sentence,
                slice,
                null,
                members);
    }

    private String sentence(FollowUpEntry entry, Indicator indicator, Map<String, String> people, Locale locale) {
        var action = action(entry);
        return Texts.of(
                "finding.OVERDUE",
                locale,
                region(entry, locale),
                Defined.inSentence(indicator, locale),
                String.valueOf(entry.concern().year()),
                shortened(action.what()),
                people.getOrDefault(action.responsible(), action.responsible()),
                Dates.in(locale).mediumDate(action.due()),
                Figures.in(locale).number(action.due().until(LocalDate.now(clock), ChronoUnit.DAYS)));
    }

    private Finding together(List<Finding> found, List<FollowUpEntry> overdue, Slice slice, Locale locale) {
        var where =
                overdue.stream().map(entry -> region(entry, locale)).distinct().toList();
        var named = where.stream().limit(NAMED).collect(Collectors.joining(", "));
        return finding(
                found.getFirst().indicator(),
                Texts.of(
                        "finding.OVERDUE.together",
                        locale,
                        Figures.in(locale).number(found.size()),
                        Dates.in(locale).mediumDate(action(overdue.getFirst()).due()),
                        where.size() > NAMED
                                ? Texts.of("finding.andOthers", locale, named, where.size() - NAMED)
                                : named),
                slice,
                found);
    }

    private String region(FollowUpEntry entry, Locale locale) {
        return names.region(entry.concern().region(), locale);
    }

    private static Action action(FollowUpEntry entry) {
        return Objects.requireNonNull(entry.action());
    }

    private static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
        return line.length() > LONGEST ? line.substring(0, LONGEST).strip() + "…" : line;
    }
}
