package id.sinergi.goal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.agreement.Agreement;
import id.sinergi.agreement.TargetDocument;
import id.sinergi.goal.GoalIndicator;
import id.sinergi.goal.SheetPage;
import id.sinergi.goal.SheetQuestion;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of which agreement, indicator, year, regions and document the targets are typed. */
class SheetChoice extends Composite<Div> {

    private final transient SheetParts parts;
    private final SerializableConsumer<SheetQuestion> onChoice;
    private final Select<String> agreement = new Select<>();
    private final Select<GoalIndicator> indicator = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final ComboBox<RegionCode> region = new ComboBox<>();
    private final Select<TargetDocument> document = new Select<>();
    private @Nullable SheetQuestion present;

    SheetChoice(SheetParts parts, SerializableConsumer<SheetQuestion> onChoice) {
        this.parts = parts;
        this.onChoice = onChoice;
        configureAgreement(parts.agreements().all());
        indicator.setLabel(getTranslation("goal.sheet.indicator"));
        indicator.addClassName("wide");
        indicator.setItemLabelGenerator(one -> one.name(getLocale()));
        year.setLabel(getTranslation("goal.year"));
        year.setItems(parts.goals().years());
        configureRegion();
        document.setLabel(getTranslation("goal.sheet.document"));
        document.addClassName("wide");
        document.setEmptySelectionAllowed(true);
        document.setEmptySelectionCaption(getTranslation("goal.sheet.document.new"));
        document.setItemLabelGenerator(one -> one == null
                ? getTranslation("goal.sheet.document.new")
                : parts.words().document(one, getLocale()));
        List.of(agreement, indicator, year, document)
                .forEach(field -> field.addValueChangeListener(change -> chosen(change.isFromClient())));
        region.addValueChangeListener(change -> chosen(change.isFromClient()));
        getContent().addClassNames("filters", "choices");
        getContent().add(agreement, indicator, year, region, document);
    }

    private void configureAgreement(List<Agreement> agreements) {
        agreement.setLabel(getTranslation("goal.agreement"));
        agreement.setItems(agreements.stream().map(Agreement::code).toList());
        agreement.setItemLabelGenerator(code -> parts.agreements()
                .find(code)
                .map(one -> one.shortName().in(getLocale()))
                .orElse(code));
        agreement.setVisible(agreements.size() > 1);
    }

    private void configureRegion() {
        var scope = parts.viewers().get();
        region.setLabel(getTranslation("goal.sheet.rows"));
        region.addClassName("wide");
        region.setPlaceholder(getTranslation("goal.sheet.rows.own"));
        region.setClearButtonVisible(scope.regions().size() > 1);
        region.setItemLabelGenerator(code -> parts.words().region(code, getLocale()));
        region.setItems(parts.regions().all().stream()
                .map(Region::code)
                .filter(code -> scope.contains(code)
                        && (!code.isRegency() || scope.regions().contains(code)))
                .toList());
    }

    private void chosen(boolean byViewer) {
        var before = present;
        if (!byViewer || before == null) {
            return;
        }
        boolean sameYear =
                year.getValue() == before.year() && agreement.getValue().equals(before.agreement());
        var other = new SheetQuestion(
                agreement.getValue(),
                indicator.getValue(),
                year.getValue(),
                region.getValue(),
                sameYear ? document.getValue() : null);
        if (!other.equals(before)) {
            onChoice.accept(other);
        }
    }

    void show(SheetPage page) {
        var question = page.question();
        present = null;
        agreement.setValue(question.agreement());
        indicator.setItems(parts.pages().indicators(question.agreement()).toList());
        indicator.setValue(question.indicator());
        year.setValue(question.year());
        region.setValue(page.rows().isEmpty() ? null : question.head());
        document.setItems(page.documents());
        document.setValue(question.document());
        present = question;
    }
}
