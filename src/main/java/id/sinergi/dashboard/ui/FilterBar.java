package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import id.sinergi.catalog.CatalogEntry;
import id.sinergi.catalog.CodeList;
import id.sinergi.component.FilterChip;
import id.sinergi.indicator.Sex;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.language.Dates;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The filters of a slice as chips; a change asks for another slice and shows nothing before that one is shown. */
class FilterBar extends Composite<Div> {

    private static final String ALL = "";

    private final transient FilterChoices choices;
    private final SerializableConsumer<Slice> onChange;
    private final Map<String, FilterChip> chips = new LinkedHashMap<>();
    private final NativeButton reset = new NativeButton();
    private Slice slice;

    FilterBar(FilterChoices choices, SerializableConsumer<Slice> onChange) {
        this.choices = choices;
        this.onChange = onChange;
        this.slice = choices.usual();
        var bar = getContent();
        bar.addClassName("filters");
        bar.getElement().setAttribute("role", "group");
        bar.getElement().setAttribute("aria-label", getTranslation("dashboard.filter"));
        add(SliceParameters.AGREEMENT, this::agreements);
        add(SliceParameters.PERIOD, () -> new PeriodChoice(slice.period(), choices.years(), this::changePeriod));
        add(SliceParameters.REGION, this::regions);
        add(SliceParameters.SECTOR, this::sectors);
        add(SliceParameters.SEX, this::sexes);
        add(
                SliceParameters.CENTRE,
                () -> entries(SliceParameters.CENTRE, choices.centres(), slice.centre(), slice::withCentre));
        add(
                SliceParameters.DESTINATION,
                () -> entries(
                        SliceParameters.DESTINATION,
                        choices.destinations(),
                        slice.destination(),
                        slice::withDestination));
        add(SliceParameters.AS_OF, this::postingDays);
        reset.setText(getTranslation("dashboard.filter.reset"));
        reset.addClassName("chip-reset");
        reset.addClickListener(click -> onChange.accept(choices.usual()));
        bar.add(reset);
    }

    private void add(String name, SerializableSupplier<Component> content) {
        var chip = new FilterChip(getTranslation("dashboard.filter." + name), content);
        chips.put(name, chip);
        getContent().add(chip);
    }

    /** Shows the slice that the page shows. */
    void show(Slice present) {
        slice = present;
        var locale = getLocale();
        chip(SliceParameters.AGREEMENT).show(choices.agreement(present.agreement(), locale), false);
        chip(SliceParameters.PERIOD)
                .show(
                        present.period().label(locale),
                        !present.period().equals(choices.usual().period()));
        chip(SliceParameters.REGION)
                .show(
                        choices.region(present.region(), locale),
                        !present.region().isCountry());
        chip(SliceParameters.SECTOR)
                .show(sectorText(present.sectors()), !present.sectors().isEmpty());
        var sex = present.sex();
        chip(SliceParameters.SEX)
                .show(getTranslation("dashboard.sex." + (sex == null ? "ALL" : sex.name())), sex != null);
        showOnlySet(SliceParameters.CENTRE, name(choices.centres(), present.centre()));
        showOnlySet(SliceParameters.DESTINATION, name(choices.destinations(), present.destination()));
        var asOf = present.asOf();
        chip(SliceParameters.AS_OF)
                .show(
                        asOf == null
                                ? getTranslation("dashboard.filter.per.now")
                                : getTranslation("dashboard.filter.per.batch", String.valueOf(asOf)),
                        asOf != null);
        reset.setVisible(!present.equals(choices.usual()));
    }

    private FilterChip chip(String name) {
        return Objects.requireNonNull(chips.get(name));
    }

    private void showOnlySet(String name, Optional<String> value) {
        chip(name).setVisible(value.isPresent());
        value.ifPresent(text -> chip(name).show(text, true));
    }

    private Optional<String> name(CodeList<? extends CatalogEntry> list, @Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(list::find)
                .map(entry -> entry.name().in(getLocale()));
    }

    private String sectorText(SortedSet<String> codes) {
        return switch (codes.size()) {
            case 0 ->
                getTranslation("dashboard.filter.sektor.all", choices.sectors().size());
            case 1 -> choices.sectors().get(codes.first()).name().in(getLocale());
            default -> getTranslation("dashboard.filter.sektor.some", codes.size());
        };
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

    private Component agreements() {
        return radios(
                SliceParameters.AGREEMENT,
                choices.agreements(),
                slice.agreement(),
                code -> choices.agreement(code, getLocale()),
                slice::withAgreement);
    }

    private Component sexes() {
        return radios(
                SliceParameters.SEX,
                List.of(ALL, Sex.P.name(), Sex.L.name()),
                slice.sex() == null ? ALL : slice.sex().name(),
                code -> getTranslation("dashboard.sex." + (code.isEmpty() ? "ALL" : code)),
                code -> slice.withSex(code.isEmpty() ? null : Sex.valueOf(code)));
    }

    private Component radios(
            String name,
            List<String> items,
            String value,
            SerializableFunction<String, String> label,
            SerializableFunction<String, Slice> changed) {
        var group = new RadioButtonGroup<String>();
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setLabel(getTranslation("dashboard.filter." + name));
        group.setItems(items);
        group.setItemLabelGenerator(label::apply);
        group.setValue(value);
        group.addValueChangeListener(chosen -> change(name, changed.apply(chosen.getValue())));
        return group;
    }

    private Component regions() {
        return combo(
                SliceParameters.REGION,
                choices.regions(),
                slice.region(),
                code -> choices.region(code, getLocale()),
                code -> slice.withRegion(code == null ? RegionCode.INDONESIA : code));
    }

    private Component entries(
            String name,
            CodeList<? extends CatalogEntry> list,
            @Nullable String value,
            SerializableFunction<@Nullable String, Slice> changed) {
        return combo(
                name,
                list.stream().map(CatalogEntry::code).toList(),
                value,
                code -> list.get(code).name().in(getLocale()),
                changed);
    }

    private <T> Component combo(
            String name,
            List<T> items,
            @Nullable T value,
            SerializableFunction<T, String> label,
            SerializableFunction<@Nullable T, Slice> changed) {
        var combo = new ComboBox<T>(getTranslation("dashboard.filter." + name));
        combo.setItemLabelGenerator(label::apply);
        combo.setItems(items);
        combo.setClearButtonVisible(value != null);
        combo.setValue(value);
        combo.setWidth("280px");
        combo.addValueChangeListener(chosen -> change(name, changed.apply(chosen.getValue())));
        return combo;
    }

    /** Several sectors are chosen one after the other, so they are applied together. */
    private Component sectors() {
        var group = new CheckboxGroup<String>(getTranslation("dashboard.filter.sektor"));
        group.addClassName("filter-sectors");
        group.setItems(choices.sectors().stream().map(CatalogEntry::code).toList());
        group.setItemLabelGenerator(code -> choices.sectors().get(code).name().in(getLocale()));
        group.setValue(slice.sectors());
        var apply = new NativeButton(
                getTranslation("dashboard.filter.apply"),
                click -> change(SliceParameters.SECTOR, slice.withSectors(new TreeSet<>(group.getValue()))));
        apply.addClassNames("plain", "primary");
        var all = new NativeButton(
                getTranslation("dashboard.filter.sektor.clear"),
                click -> change(SliceParameters.SECTOR, slice.withSectors(List.of())));
        all.addClassName("plain");
        return panel(group, row(apply, all));
    }

    private Component postingDays() {
        var dates = Dates.in(getLocale());
        var days = combo(
                SliceParameters.AS_OF,
                choices.postingDays(),
                null,
                day -> getTranslation("dashboard.filter.per.day", dates.date(day.day()), String.valueOf(day.batch())),
                day -> slice.withAsOf(day == null ? null : day.batch()));
        var latest = new NativeButton(
                getTranslation("dashboard.filter.per.latest"),
                click -> change(SliceParameters.AS_OF, slice.withAsOf(null)));
        latest.addClassName("plain");
        latest.setVisible(slice.asOf() != null);
        return panel(days, latest);
    }

    static Div panel(Component... parts) {
        var panel = new Div(parts);
        panel.addClassName("filter-panel");
        return panel;
    }

    static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("filter-row");
        return row;
    }
}
