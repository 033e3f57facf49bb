package id.sinergi.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import id.sinergi.component.FilterChip;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.Boundaries;
import id.sinergi.region.RegionCode;
import id.sinergi.subject.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The filters of a slice as chips; a change asks for another slice and shows nothing before that one is shown. */
class FilterBar extends Composite<Div> {

    private static final Set<String> RARE = Set.of(SliceParameters.AS_OF, SliceParameters.BOUNDARIES);
    private static final String ALL_SHOWN = "filters-all";

    private final transient FilterChoices choices;
    private final SerializableConsumer<Slice> onChange;
    private final Map<String, FilterChip> chips = new LinkedHashMap<>();
    private final FilterPanels panels;
    private final NativeButton more = new NativeButton();
    private final NativeButton reset = new NativeButton();
    private PeriodRange usualPeriod;
    private Slice slice;
    private final ChosenSectors chosenSectors = new ChosenSectors(
            this::sectorName,
            name -> removal(SliceParameters.SECTOR, name),
            code -> remove(SliceParameters.SECTOR, Subject.SECTOR.toggled(slice, code)));

    FilterBar(FilterChoices choices, SerializableConsumer<Slice> onChange) {
        this.choices = choices;
        this.onChange = onChange;
        this.slice = choices.usual();
        usualPeriod = slice.period();
        panels = new FilterPanels(choices, () -> slice, this::change);
        var bar = getContent();
        bar.addClassName("filters");
        bar.getElement().setAttribute("role", "group");
        bar.getElement().setAttribute("aria-label", getTranslation("dashboard.filter"));
        addChips();
        letBeRemoved();
        hideRareOnes();
        reset.setText(getTranslation("dashboard.filter.reset"));
        reset.addClassName("chip-reset");
        reset.addClickListener(click -> onChange.accept(usual()));
        bar.add(reset);
    }

    /** Beside the filters, about the figures that they leave. */
    void addLast(Component link) {
        getContent().add(link);
    }

    private void addChips() {
        add(SliceParameters.AGREEMENT, panels::agreements);
        add(SliceParameters.PERIOD, () -> new PeriodChoice(slice.period(), choices.years(), this::changePeriod));
        add(SliceParameters.REGION, panels::regions);
        add(SliceParameters.SECTOR, panels::sectors);
        getContent().add(chosenSectors);
        add(SliceParameters.SEX, panels::sexes);
        add(
                SliceParameters.CENTRE,
                () -> panels.entries(SliceParameters.CENTRE, choices.centres(), slice.centre(), slice::withCentre));
        add(
                SliceParameters.DESTINATION,
                () -> panels.entries(
                        SliceParameters.DESTINATION,
                        choices.destinations(slice.destination()),
                        slice.destination(),
                        slice::withDestination));
        add(SliceParameters.AS_OF, panels::postingDays);
        add(SliceParameters.BOUNDARIES, panels::boundaries);
    }

    /** What is rarely narrowed is shown on request or while it narrows, so that the others stay on one line. */
    private void hideRareOnes() {
        RARE.forEach(name -> chip(name).getElement().getClassList().add("filter-rare"));
        more.setText(getTranslation("dashboard.filter.more"));
        more.addClassNames("chip", "filter-more");
        more.getElement().setAttribute("aria-expanded", "false").setAttribute("data-command", "");
        more.addClickListener(click -> {
            boolean shown = !getContent().hasClassName(ALL_SHOWN);
            getContent().setClassName(ALL_SHOWN, shown);
            more.getElement().setAttribute("aria-expanded", String.valueOf(shown));
        });
        getContent().add(more);
    }

    private void add(String name, SerializableSupplier<Component> content) {
        var chip = new FilterChip(getTranslation("dashboard.filter." + name), content);
        chips.put(name, chip);
        getContent().add(chip);
    }

    /** Everything but the agreement, of which a slice always has one. */
    private void letBeRemoved() {
        onRemove(SliceParameters.PERIOD, () -> slice.withPeriod(usualPeriod));
        onRemove(SliceParameters.REGION, () -> slice.withRegion(RegionCode.INDONESIA));
        onRemove(SliceParameters.SECTOR, () -> slice.withSectors(List.of()));
        onRemove(SliceParameters.SEX, () -> slice.withSex(null));
        onRemove(SliceParameters.CENTRE, () -> slice.withCentre(null));
        onRemove(SliceParameters.DESTINATION, () -> slice.withDestination(null));
        onRemove(SliceParameters.AS_OF, () -> slice.withAsOf(null));
        onRemove(SliceParameters.BOUNDARIES, () -> slice.withBoundaries(Boundaries.TODAY));
    }

    private void onRemove(String name, SerializableSupplier<Slice> without) {
        chip(name).onRemove(value -> removal(name, value), () -> remove(name, without.get()));
    }

    private String removal(String name, String value) {
        return getTranslation("dashboard.filter.remove", getTranslation("dashboard.filter." + name), value);
    }

    /** The button that was pressed may be gone afterwards, so the focus goes to a chip that is not. */
    private void remove(String name, Slice without) {
        onChange.accept(without);
        boolean hidden = RARE.contains(name) && !getContent().hasClassName(ALL_SHOWN);
        chip(chip(name).isVisible() && !hidden ? name : SliceParameters.PERIOD).focus();
    }

    /** Leaves out the filters that change nothing on the page. */
    void offer(Set<String> names) {
        chips.forEach((name, chip) -> chip.getElement().getClassList().set("filter-unused", !names.contains(name)));
    }

    /** What the page shows where its address names no period. */
    void setUsualPeriod(PeriodRange period) {
        usualPeriod = period;
    }

    private Slice usual() {
        return choices.usual().withPeriod(usualPeriod);
    }

    /** Shows the slice that the page shows. */
    void show(Slice present) {
        slice = present;
        var set = FilterTexts.set(present, usualPeriod);
        new FilterTexts(choices, getLocale())
                .of(present)
                .forEach((name, text) -> chip(name).show(text, set.contains(name)));
        RARE.forEach(name -> chip(name).getElement().getClassList().set("filter-used", set.contains(name)));
        chosenSectors.show(present.sectors());
        chip(SliceParameters.CENTRE).setVisible(present.centre() != null);
        chip(SliceParameters.DESTINATION).setVisible(present.destination() != null);
        reset.setVisible(!present.equals(usual()));
    }

    private String sectorName(String code) {
        return choices.sectors().get(code).name().in(getLocale());
    }

    private FilterChip chip(String name) {
        return Objects.requireNonNull(chips.get(name));
    }

    private void change(String name, Slice changed) {
        chip(name).close();
        if (!changed.equals(slice)) {
            onChange.accept(changed);
        }
    }

    private void changePeriod(PeriodRange period) {
        change(SliceParameters.PERIOD, slice.withPeriod(period));
    }
}
