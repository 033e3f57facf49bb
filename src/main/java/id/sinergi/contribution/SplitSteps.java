package id.sinergi.contribution;

import id.sinergi.chart.Caption;
import id.sinergi.chart.Item;
import id.sinergi.chart.Measure;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.WaterfallChart;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** A split change as a waterfall of its largest contributions. */
final class SplitSteps {

    /** Steps that are read one by one. */
    private static final int STEPS = 12;

    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String REST = "rest";
    private static final String OTHERS = "others";

    /** The keys of those steps that are no members. */
    static final Set<String> NO_MEMBERS = Set.of(BEFORE, AFTER, REST, OTHERS);

    private final Split split;
    private final ComparedSides sides;
    private final SplitNames names;
    private final Locale locale;
    private final Indicator indicator;
    private final List<BigDecimal> written;

    SplitSteps(Split split, ComparedSides sides, SplitNames names, Locale locale) {
        this.split = split;
        this.sides = sides;
        this.names = names;
        this.locale = locale;
        indicator = split.after().indicator();
        written = split.written();
    }

    WaterfallChart chart(Caption caption) {
        return new WaterfallChart(
                caption,
                new Measure(
                        Defined.measured(indicator, locale),
                        indicator.isRate() ? "" : Defined.unit(indicator, locale),
                        Defined.format(indicator)),
                item(BEFORE, sides.beforeName(), split.writtenBefore(), Role.PREVIOUS),
                steps(),
                item(AFTER, sides.afterName(), split.writtenAfter(), Role.ACTUAL));
    }

    /** The largest members; then what is no member's, and all others together with those that are hidden. */
    private List<Item> steps() {
        var steps = new ArrayList<Item>();
        var others = BigDecimal.ZERO;
        int count = 0;
        int hidden = 0;
        for (int i = 0; i < written.size(); i++) {
            var one = split.contributions().get(i);
            if (!one.isRest() && i < STEPS) {
                steps.add(member(one, written.get(i)));
            } else if (one.isRest() && one.hidden() == 0) {
                steps.add(item(REST, names.of(one), written.get(i), Role.NONE));
            } else {
                others = others.add(written.get(i));
                count += one.isRest() ? one.hidden() : 1;
                hidden += one.hidden();
            }
        }
        if (count > 0) {
            steps.add(others(count, hidden, others));
        }
        return steps;
    }

    private Item member(Contribution one, BigDecimal amount) {
        boolean better = amount.signum() > 0 != indicator.lessIsBetter();
        return item(Objects.requireNonNull(one.key()), names.of(one), amount, better ? Role.GOOD : Role.BAD);
    }

    private Item others(int count, int hidden, BigDecimal amount) {
        var note = hidden == 0 || hidden == count
                ? ""
                : Texts.of(
                        "contribution.others.hidden", locale, Figures.in(locale).number(hidden));
        var name = hidden == count ? "hidden.members" : "contribution.others";
        var point = Point.of(OTHERS, amount.doubleValue()).withRole(Role.NONE).withNote(note);
        return new Item(Texts.of(name, locale, Figures.in(locale).number(count)), point);
    }

    private static Item item(String key, String name, BigDecimal value, Role role) {
        return new Item(name, Point.of(key, value.doubleValue()).withRole(role));
    }
}
