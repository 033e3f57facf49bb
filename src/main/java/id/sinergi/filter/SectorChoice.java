package id.sinergi.filter;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.catalog.CatalogEntry;
import id.sinergi.catalog.CodeList;
import id.sinergi.catalog.Sector;
import java.util.Set;
import java.util.TreeSet;

/** Several sectors are chosen one after the other, so they are applied together. */
class SectorChoice extends Composite<Div> {

    private final transient CodeList<Sector> sectors;

    SectorChoice(CodeList<Sector> sectors, Set<String> present, SerializableConsumer<Set<String>> onChange) {
        this.sectors = sectors;
        var group = new CheckboxGroup<String>(getTranslation("dashboard.filter.sektor"));
        group.addClassName("filter-sectors");
        group.setItems(sectors.stream().map(CatalogEntry::code).toList());
        group.setItemLabelGenerator(this::name);
        group.setValue(present);
        var apply = new NativeButton(
                getTranslation("dashboard.filter.apply"), click -> onChange.accept(new TreeSet<>(group.getValue())));
        apply.addClassNames("plain", "primary");
        var all = new NativeButton(getTranslation("dashboard.filter.sektor.clear"), click -> onChange.accept(Set.of()));
        all.addClassName("plain");
        getContent().addClassName("filter-panel");
        getContent().add(group, FilterFields.row(apply, all));
    }

    private String name(String code) {
        return sectors.get(code).name().in(getLocale());
    }
}
