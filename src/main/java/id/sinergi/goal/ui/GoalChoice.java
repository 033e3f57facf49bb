package id.sinergi.goal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.agreement.Agreement;
import id.sinergi.indicator.Slice;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The agreement, the year and the region whose targets are shown. */
class GoalChoice extends Composite<Div> {

    private final transient GoalParts parts;
    private final SerializableConsumer<Slice> onChoice;
    private final Select<String> agreement = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final ComboBox<RegionCode> region = new ComboBox<>();
    private Slice present;

    GoalChoice(GoalParts parts, SerializableConsumer<Slice> onChoice) {
        this.parts = parts;
        this.onChoice = onChoice;
        this.present = parts.address().read(Map.of()).slice();
        configureAgreement(parts.agreements().all());
        year.setLabel(getTranslation("goal.year"));
        year.setItems(parts.address().years());
        year.addValueChangeListener(
                change -> chosen(change.isFromClient(), present.withPeriod(PeriodRange.year(change.getValue()))));
        configureRegion();
        getContent().addClassNames("filters", "choices");
        getContent().add(agreement, year, region);
    }

    private void configureAgreement(List<Agreement> agreements) {
        agreement.setLabel(getTranslation("goal.agreement"));
        agreement.setItems(agreements.stream().map(Agreement::code).toList());
        agreement.setItemLabelGenerator(code -> parts.agreements()
                .find(code)
                .map(one -> one.shortName().in(getLocale()))
                .orElse(code));
        agreement.setVisible(agreements.size() > 1);
        agreement.addValueChangeListener(
                change -> chosen(change.isFromClient(), present.withAgreement(change.getValue())));
    }

    private void configureRegion() {
        region.setLabel(getTranslation("goal.region"));
        region.addClassName("wide");
        region.setItemLabelGenerator(code -> parts.words().region(code, getLocale()));
        region.setItems(regions());
        region.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                chosen(change.isFromClient(), present.withRegion(change.getValue()));
            }
        });
    }

    private List<RegionCode> regions() {
        var scope = parts.viewers().get();
        return parts.regions().all().stream()
                .map(Region::code)
                .filter(scope::contains)
                .toList();
    }

    private void chosen(boolean byViewer, Slice other) {
        if (byViewer && !Objects.equals(other, present)) {
            onChoice.accept(other);
        }
    }

    /** @param answered whether the viewer sees the slice's region */
    void show(Slice slice, boolean answered) {
        present = slice;
        agreement.setValue(slice.agreement());
        year.setValue(slice.period().from().getYear());
        region.setValue(answered ? slice.region() : null);
    }
}
