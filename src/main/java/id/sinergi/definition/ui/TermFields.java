package id.sinergi.definition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import id.sinergi.catalog.Catalog;
import id.sinergi.catalog.CatalogEntry;
import id.sinergi.catalog.CodeList;
import id.sinergi.indicator.Formula;
import id.sinergi.indicator.Measure;
import id.sinergi.person.Sex;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One count of a formula: the measure, and the part of the programme that it is of. */
class TermFields extends Composite<Div> {

    private final transient Catalog catalog;
    private final Select<Measure> measure = new Select<>();
    private final MultiSelectComboBox<String> sectors = new MultiSelectComboBox<>();
    private final ComboBox<String> centre = new ComboBox<>();
    private final ComboBox<String> destination = new ComboBox<>();
    private final Select<Sex> sex = new Select<>();

    /** @param onChange is told of every change by the user */
    TermFields(String title, Catalog catalog, SerializableRunnable onChange) {
        this.catalog = catalog;
        getContent().addClassName("definition-term");
        layOut();
        tell(onChange);
        var form = new FormLayout(measure, sectors, centre, destination, sex);
        form.setColspan(measure, 2);
        getContent().add(new H3(title), form);
    }

    private void layOut() {
        measure.setLabel(getTranslation("definition.field.counted"));
        measure.setItems(Measure.values());
        measure.setItemLabelGenerator(one -> getTranslation("definition.measure." + one));
        sectors.setLabel(getTranslation("dashboard.filter.sektor"));
        sectors.setItems(codes(catalog.sectors()));
        sectors.setItemLabelGenerator(code -> name(catalog.sectors(), code));
        sectors.setPlaceholder(getTranslation("definition.all"));
        choose(centre, "dashboard.filter.balai", catalog.centres());
        choose(destination, "dashboard.filter.negara", catalog.destinations());
        sex.setLabel(getTranslation("dashboard.filter.jk"));
        sex.setItems(Sex.values());
        sex.setItemLabelGenerator(
                one -> one == null ? getTranslation("definition.all") : getTranslation("dashboard.sex." + one));
        sex.setEmptySelectionAllowed(true);
        sex.setEmptySelectionCaption(getTranslation("definition.all"));
    }

    private void tell(SerializableRunnable onChange) {
        measure.addValueChangeListener(change -> {
            allowDestination();
            onChange.run();
        });
        sectors.addValueChangeListener(change -> onChange.run());
        centre.addValueChangeListener(change -> onChange.run());
        destination.addValueChangeListener(change -> onChange.run());
        sex.addValueChangeListener(change -> onChange.run());
    }

    private void choose(ComboBox<String> field, String label, CodeList<? extends CatalogEntry> list) {
        field.setLabel(getTranslation(label));
        field.setItems(codes(list));
        field.setItemLabelGenerator(code -> name(list, code));
        field.setPlaceholder(getTranslation("definition.all"));
        field.setClearButtonVisible(true);
    }

    private static List<String> codes(CodeList<? extends CatalogEntry> list) {
        return list.stream().map(CatalogEntry::code).toList();
    }

    private String name(CodeList<? extends CatalogEntry> list, String code) {
        return list.find(code).map(entry -> entry.name().in(getLocale())).orElse(code);
    }

    private void allowDestination() {
        boolean possible = measure.getValue() != null && measure.getValue().hasDestination();
        destination.setEnabled(possible);
        destination.setHelperText(possible ? "" : getTranslation("definition.destination.help"));
        if (!possible) {
            destination.clear();
        }
    }

    void show(Formula.@Nullable Term term) {
        var shown = term == null ? Formula.Term.of(Measure.TRAINED) : term;
        measure.setValue(shown.measure());
        sectors.setValue(shown.sectors());
        centre.setValue(shown.centre());
        destination.setValue(shown.destination());
        sex.setValue(shown.sex());
        allowDestination();
    }

    Formula.Term read() {
        return new Formula.Term(
                Objects.requireNonNull(measure.getValue()),
                new TreeSet<>(sectors.getValue()),
                centre.getValue(),
                destination.getValue(),
                sex.getValue());
    }
}
