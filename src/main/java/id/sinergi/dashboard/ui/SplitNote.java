package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import id.sinergi.indicator.Slice;
import id.sinergi.region.Boundaries;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCode;
import id.sinergi.subject.Subject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says of a province of Papua how it came out of the split of 2022, with the way to the figures of the other side. */
class SplitNote extends Composite<Paragraph> {

    private final transient FocusContext context;

    SplitNote(FocusContext context) {
        this.context = context;
        getContent().addClassName("notice");
    }

    void show(Slice slice, boolean aboutRegion) {
        var region = slice.region();
        var regions = context.regions();
        var former = regions.province(region, Boundaries.BEFORE_2022);
        var joined = regions.parts(former, Boundaries.BEFORE_2022);
        setVisible(aboutRegion && region.isProvince() && joined.size() > 1);
        getContent().removeAll();
        if (isVisible()) {
            say(slice, former, joined);
        }
    }

    /** @param joined what the former province was split into */
    private void say(Slice slice, RegionCode former, List<RegionCode> joined) {
        var region = slice.region();
        var regions = context.regions();
        var locale = getLocale();
        var name = name(regions.get(region), locale);
        var formerName = name(regions.get(former), locale);
        boolean old = slice.boundaries() == Boundaries.BEFORE_2022;
        if (!former.equals(region)) {
            getContent().setText(getTranslation(old ? "boundaries.part.old" : "boundaries.part", name, formerName));
            link(slice.withRegion(former).withBoundaries(Boundaries.BEFORE_2022), "boundaries.toOld", formerName);
        } else if (old) {
            getContent().setText(getTranslation("boundaries.whole", name, names(joined)));
            link(slice.withBoundaries(Boundaries.TODAY), "boundaries.toToday", name);
        } else {
            getContent().setText(getTranslation("boundaries.rest", name));
            link(slice.withBoundaries(Boundaries.BEFORE_2022), "boundaries.toOld", formerName);
        }
    }

    private String names(List<RegionCode> provinces) {
        return provinces.stream()
                .map(province -> name(context.regions().get(province), getLocale()))
                .collect(Collectors.joining(", "));
    }

    private void link(Slice other, String text, String name) {
        getContent().add(" ");
        getContent().add(context.links().link(getTranslation(text, name), Subject.REGION, other));
    }

    private static String name(Region region, Locale locale) {
        return region.shortName().in(locale);
    }
}
