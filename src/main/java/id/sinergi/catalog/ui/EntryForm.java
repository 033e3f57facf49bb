package id.sinergi.catalog.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.sinergi.catalog.CatalogList;
import id.sinergi.catalog.CatalogRow;
import id.sinergi.catalog.CentreKind;
import id.sinergi.catalog.Validity;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import java.util.List;

/** The fields of one entry. */
class EntryForm extends FormLayout {

    private final CatalogRow row;
    private final TextField code = new TextField();
    private final TextField nameId = new TextField();
    private final TextField nameEn = new TextField();
    private final TextArea synonyms = new TextArea();
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();
    private final Select<CentreKind> kind = new Select<>();
    private final ComboBox<RegionCode> region = new ComboBox<>();
    private final Checkbox newPlacement = new Checkbox();

    EntryForm(CatalogList list, CatalogRow row, RegionCatalog regions) {
        this.row = row;
        label(list);
        offer(regions);
        fill();
        add(code, nameId, nameEn, synonyms, from, until);
        setColspan(code, 2);
        setColspan(synonyms, 2);
        if (list == CatalogList.CENTRE) {
            add(kind, region);
        } else if (list == CatalogList.SCHEME) {
            add(newPlacement);
        }
    }

    private void label(CatalogList list) {
        code.setLabel(getTranslation("catalog.column.code"));
        code.setHelperText(getTranslation("catalog.code." + list));
        code.setReadOnly(row.id() != null);
        nameId.setLabel(getTranslation("catalog.column.name-id"));
        nameEn.setLabel(getTranslation("catalog.column.name-en"));
        synonyms.setLabel(getTranslation("catalog.column.synonyms"));
        synonyms.setHelperText(getTranslation("catalog.synonyms.help"));
        from.setLabel(getTranslation("catalog.from"));
        until.setLabel(getTranslation("catalog.until"));
        until.setHelperText(getTranslation("catalog.validity.help"));
        kind.setLabel(getTranslation("catalog.kind"));
        region.setLabel(getTranslation("catalog.region"));
        newPlacement.setLabel(getTranslation("catalog.new-placement"));
        newPlacement.setReadOnly(row.id() != null);
    }

    private void offer(RegionCatalog regions) {
        kind.setItems(CentreKind.values());
        kind.setItemLabelGenerator(one -> one.label().in(getLocale()));
        region.setItems(regions.regencies().stream().map(Region::code).toList());
        region.setItemLabelGenerator(one -> regions.get(one).name().in(getLocale()) + " (" + one + ")");
        from.setLocale(getLocale());
        until.setLocale(getLocale());
    }

    private void fill() {
        code.setValue(row.code());
        nameId.setValue(row.nameId());
        nameEn.setValue(row.nameEn());
        synonyms.setValue(String.join("\n", row.synonyms()));
        from.setValue(row.validity().from());
        until.setValue(row.validity().until());
        newPlacement.setValue(row.newPlacement());
        if (row.kind() != null) {
            kind.setValue(row.kind());
        }
        if (row.region() != null) {
            region.setValue(new RegionCode(row.region()));
        }
    }

    /** What the fields say. */
    CatalogRow read() {
        var place = region.getValue();
        return new CatalogRow(
                row.id(),
                code.getValue(),
                nameId.getValue(),
                nameEn.getValue(),
                List.of(synonyms.getValue().split("\n")),
                new Validity(from.getValue(), until.getValue()),
                kind.getValue(),
                place == null ? null : place.value(),
                Boolean.TRUE.equals(newPlacement.getValue()),
                row.revision(),
                row.shipped());
    }
}
