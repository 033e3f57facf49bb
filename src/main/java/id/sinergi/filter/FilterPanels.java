package id.sinergi.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import id.sinergi.catalog.CatalogEntry;
import id.sinergi.catalog.CodeList;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.language.Dates;
import id.sinergi.person.Sex;
import id.sinergi.region.Boundaries;
import id.sinergi.region.RegionCode;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the chips of a {@link FilterBar} open: each offers other values for its part of the slice. */
final class FilterPanels implements Serializable {

    private static final String ALL = "";

    private final transient FilterChoices choices;
    private final SerializableSupplier<Slice> present;
    private final SerializableBiConsumer<String, Slice> onChange;

    /** @param onChange is given the name of the filter that changed, and the slice asked for */
    FilterPanels(
            FilterChoices choices,
            SerializableSupplier<Slice> present,
            SerializableBiConsumer<String, Slice> onChange) {
        this.choices = choices;
        this.present = present;
        this.onChange = onChange;
    }

    Component agreements() {
        return radios(
                SliceParameters.AGREEMENT,
                choices.agreements(),
                slice().agreement(),
                code -> choices.agreement(code, locale()),
                slice()::withAgreement);
    }

    Component sexes() {
        return radios(
                SliceParameters.SEX,
                List.of(ALL, Sex.P.name(), Sex.L.name()),
                slice().sex() == null ? ALL : slice().sex().name(),
                code -> text("dashboard.sex." + (code.isEmpty() ? "ALL" : code)),
                code -> slice().withSex(code.isEmpty() ? null : Sex.valueOf(code)));
    }

    Component boundaries() {
        return radios(
                SliceParameters.BOUNDARIES,
                Stream.of(Boundaries.values()).map(Boundaries::name).toList(),
                slice().boundaries().name(),
                name -> text("boundaries." + name),
                name -> slice().withBoundaries(Boundaries.valueOf(name)));
    }

    private Component radios(
            String name,
            List<String> items,
            String value,
            SerializableFunction<String, String> label,
            SerializableFunction<String, Slice> changed) {
        return FilterFields.radios(
                text("dashboard.filter." + name),
                items,
                value,
                label,
                chosen -> onChange.accept(name, changed.apply(chosen)));
    }

    Component regions() {
        return combo(
                SliceParameters.REGION,
                choices.regions(),
                slice().region(),
                choices::region,
                code -> slice().withRegion(code == null ? RegionCode.INDONESIA : code));
    }

    Component entries(
            String name,
            CodeList<? extends CatalogEntry> list,
            @Nullable String value,
            SerializableFunction<@Nullable String, Slice> changed) {
        return combo(
                name,
                list.stream().map(CatalogEntry::code).toList(),
                value,
                (code, language) -> list.get(code).name().in(language),
                changed);
    }

    private <T> ComboBox<T> combo(
            String name,
            List<T> items,
            @Nullable T value,
            SerializableBiFunction<T, Locale, String> label,
            SerializableFunction<@Nullable T, Slice> changed) {
        return FilterFields.combo(
                text("dashboard.filter." + name),
                items,
                value,
                label,
                chosen -> onChange.accept(name, changed.apply(chosen)));
    }

    Component sectors() {
        return new SectorChoice(
                choices.sectors(),
                slice().sectors(),
                codes -> onChange.accept(SliceParameters.SECTOR, slice().withSectors(codes)));
    }

    Component postingDays() {
        var dates = Dates.in(locale());
        var days = combo(
                SliceParameters.AS_OF,
                choices.postingDays(),
                null,
                (day, language) -> text("dashboard.filter.per.day", dates.date(day.day()), String.valueOf(day.batch())),
                day -> slice().withAsOf(day == null ? null : day.batch()));
        // There is nothing else to do here than to choose a day.
        days.addAttachListener(attached -> days.setOpened(true));
        var latest = new NativeButton(
                text("dashboard.filter.per.latest"),
                click -> onChange.accept(SliceParameters.AS_OF, slice().withAsOf(null)));
        latest.addClassName("plain");
        latest.setVisible(slice().asOf() != null);
        return FilterFields.panel(days, latest);
    }

    private Slice slice() {
        return present.get();
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
