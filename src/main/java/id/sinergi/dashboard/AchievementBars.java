package id.sinergi.dashboard;

import id.sinergi.chart.Item;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.indicator.Dimension;
import id.sinergi.judgement.JudgedRegion;
import id.sinergi.judgement.StatusRoles;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.wording.MemberNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** Regions by achievement as bars, those between the highest and the lowest put together as one. */
@Component
class AchievementBars {

    private static final int LOWEST = 8;

    private final MemberNames names;

    AchievementBars(MemberNames names) {
        this.names = names;
    }

    /**
     * @param ranked the highest first
     * @param most how many bars there may be
     */
    List<Item> of(List<JudgedRegion> ranked, Dimension dimension, int most, Locale locale) {
        if (ranked.size() <= most) {
            return ranked.stream().map(one -> item(one, dimension, locale)).toList();
        }
        int lowest = ranked.size() - LOWEST;
        int highest = most - LOWEST - 1;
        var items = new ArrayList<Item>();
        ranked.subList(0, highest).forEach(one -> items.add(item(one, dimension, locale)));
        items.add(together(ranked.subList(highest, lowest), locale));
        ranked.subList(lowest, ranked.size()).forEach(one -> items.add(item(one, dimension, locale)));
        return items;
    }

    /** The rate of a group is the sum of its people over the sum of its targets. */
    private static Item together(List<JudgedRegion> between, Locale locale) {
        double trained = sum(between, region -> region.judgement().toDate().actual());
        double plan = sum(
                between,
                region -> region.judgement().toDate().actual()
                        + region.judgement().gap());
        return new Item(
                Texts.of("dashboard.others", locale, between.size()),
                Point.of(MemberBars.OTHERS, 100 * trained / plan)
                        .withTarget(100)
                        .withRole(Role.PREVIOUS)
                        .withNote(Figures.in(locale).number(Math.round(trained))));
    }

    private static double sum(List<JudgedRegion> regions, ToDoubleFunction<JudgedRegion> value) {
        return regions.stream().mapToDouble(value).sum();
    }

    private Item item(JudgedRegion one, Dimension dimension, Locale locale) {
        var judgement = one.judgement();
        return new Item(
                names.name(dimension, one.key(), locale),
                Point.of(one.key(), judgement.percent().orElseThrow())
                        .withTarget(100)
                        .withRole(StatusRoles.colour(judgement.status()))
                        .withNote(Figures.in(locale)
                                .number(Math.round(judgement.toDate().actual()))));
    }
}
