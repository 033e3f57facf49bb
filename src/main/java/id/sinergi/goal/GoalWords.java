package id.sinergi.goal;

import id.sinergi.agreement.TargetDocument;
import id.sinergi.goal.RegionPlans.Parts;
import id.sinergi.goal.RegionPlans.Plan;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.region.RegionCode;
import id.sinergi.wording.MemberNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What the page of targets says about them. */
@Component
public class GoalWords {

    private static final Pattern ADDRESS = Pattern.compile("https?://(?:www\\.)?([\\w.-]+)\\S*");

    private final MemberNames names;

    GoalWords(MemberNames names) {
        this.names = names;
    }

    public String region(RegionCode region, Locale locale) {
        return names.region(region, locale);
    }

    /** {@code SK 1/2026, 2 Jan 2026}; of an address its host alone. */
    public String document(TargetDocument document, Locale locale) {
        return ADDRESS.matcher(document.name()).replaceAll("$1") + ", "
                + Dates.in(locale).mediumDate(document.date());
    }

    /** Where a document can be read; empty where it names no address. */
    public Optional<String> address(TargetDocument document) {
        return ADDRESS.matcher(document.name())
                .results()
                .map(MatchResult::group)
                .findFirst();
    }

    /** What is in force for the region, and what of it is spread below. */
    public String lead(GoalSection section, Slice slice, Locale locale) {
        var said = new ArrayList<String>();
        var total = section.inForce().total();
        said.add(
                total == null
                        ? Texts.of("goal.lead.none", locale, region(slice.region(), locale))
                        : Texts.of(
                                "goal.lead.inForce",
                                locale,
                                region(slice.region(), locale),
                                section.inForce().period().label(locale),
                                section.indicator().written(total, locale)));
        if (!slice.region().isRegency()) {
            said.add(below(section, slice, locale));
        }
        return String.join(" ", said);
    }

    private String below(GoalSection section, Slice slice, Locale locale) {
        var parts = section.parts();
        var level = Texts.of("goal.below." + slice.region().level(), locale);
        if (parts.set() == 0) {
            return Texts.of("goal.lead.unspread", locale, level);
        }
        if (!section.indicator().addsUp()) {
            return Texts.of("goal.lead.apart", locale, count(parts.set(), locale), count(parts.all(), locale), level);
        }
        return Texts.of(
                        "goal.lead.below",
                        locale,
                        count(parts.set(), locale),
                        count(parts.all(), locale),
                        level,
                        section.indicator().written(parts.sum(), locale))
                + section.gap()
                        .map(gap -> ": " + gap(section.indicator(), gap, locale) + ".")
                        .orElse(".");
    }

    /** {@code 1.200 belum dibagi}, {@code lebih 1.200} or that nothing is left. */
    public String gap(GoalIndicator indicator, BigDecimal gap, Locale locale) {
        return switch (gap.signum()) {
            case 1 -> Texts.of("goal.gap.left", locale, indicator.written(gap, locale));
            case -1 -> Texts.of("goal.gap.over", locale, indicator.written(gap.negate(), locale));
            default -> Texts.of("goal.gap.none", locale);
        };
    }

    /** Of how many regions the sum below is; empty for a target that is spread over none. */
    public Optional<String> parts(GoalIndicator indicator, Parts parts, Locale locale) {
        return parts.set() == 0
                ? Optional.empty()
                : Optional.of(Texts.of(
                        indicator.addsUp() ? "goal.parts" : "goal.parts.apart",
                        locale,
                        indicator.written(parts.sum(), locale),
                        count(parts.set(), locale),
                        count(parts.all(), locale)));
    }

    /** The quarters that have a target, {@code TW I 250 · TW II 300}; empty where the year was set as a whole. */
    public String quarters(GoalIndicator indicator, Plan plan, Locale locale) {
        var said = new ArrayList<String>();
        for (int quarter = 1; plan.byQuarter() && quarter <= plan.quarters().size(); quarter++) {
            int number = quarter;
            plan.quarters()
                    .get(quarter - 1)
                    .ifPresent(value -> said.add(
                            Texts.of("goal.quarter." + number, locale) + " " + indicator.written(value, locale)));
        }
        return String.join(" · ", said);
    }

    private static String count(long number, Locale locale) {
        return Figures.in(locale).number(number);
    }
}
