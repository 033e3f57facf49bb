package id.sinergi.comparison.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.catalog.CatalogEntry;
import id.sinergi.filter.FilterChoices;
import id.sinergi.filter.FilterFields;
import id.sinergi.region.RegionCode;
import id.sinergi.subject.Subject;
import java.util.List;
import java.util.Locale;

/** The fields by which one chooses what is put side by side. */
class CompareChoice extends Composite<Div> {
    private final transient FilterChoices choices;
    private final Select<String> kinds = new Select<>();
    private final MultiSelectComboBox<String> members = new MultiSelectComboBox<>();
    private final Checkbox index = new Checkbox(getTranslation("compare.index.choice"));
    private ComparedChoice present = new ComparedChoice(ComparedChoice.KINDS.getFirst(), List.of(), false);

    CompareChoice(FilterChoices choices, SerializableConsumer<ComparedChoice> onChange) {
        this.choices = choices;
        getContent().addClassNames("filters", "choices");
        kinds.setLabel(getTranslation("compare.kind"));
        kinds.setItems(ComparedChoice.KINDS);
        kinds.setItemLabelGenerator(kind -> getTranslation("compare.kind." + kind));
        members.setLabel(getTranslation("compare.members"));
        members.setWidth("420px");
        listen(onChange);
        getContent().add(kinds, members, index);
    }

    private void listen(SerializableConsumer<ComparedChoice> onChange) {
        kinds.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(new ComparedChoice(change.getValue(), List.of(), present.index()));
            }
        });
        members.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue().size() > ComparedChoice.MOST) {
                members.setValue(present.members());
                refuse();
            } else if (change.isFromClient()) {
                onChange.accept(new ComparedChoice(present.kind(), List.copyOf(change.getValue()), present.index()));
            }
        });
        index.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(new ComparedChoice(present.kind(), present.members(), change.getValue()));
            }
        });
    }

    /** Said aloud too: a choice that vanished without a word would look like a mistake of one's own. */
    private void refuse() {
        var refusal = Notification.show(getTranslation("compare.most", ComparedChoice.MOST));
        refusal.setAssertive(true);
    }

    void show(ComparedChoice chosen) {
        present = chosen;
        kinds.setValue(chosen.kind());
        members.setVisible(!chosen.periods());
        index.setValue(chosen.index());
        if (!chosen.periods()) {
            offer(chosen);
        }
    }

    private void offer(ComparedChoice chosen) {
        var codes = chosen.subject().map(this::codes).orElseGet(choices::agreements);
        members.deselectAll(); // those of another kind have no name here
        members.setItemLabelGenerator(code -> name(chosen, code, getLocale()));
        members.setItems(query -> FilterFields.matching(
                        codes,
                        (code, language) -> name(chosen, code, language),
                        query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        members.setValue(chosen.members().stream().filter(codes::contains).toList());
    }

    boolean isAgreement(String code) {
        return choices.agreements().contains(code);
    }

    ComparedChoice present() {
        return present;
    }

    private List<String> codes(Subject subject) {
        return switch (subject) {
            case REGION ->
                choices.regions().stream()
                        .filter(code -> !code.isCountry())
                        .map(RegionCode::toString)
                        .toList();
            case SECTOR -> choices.sectors().stream().map(CatalogEntry::code).toList();
            case CENTRE -> choices.centres().stream().map(CatalogEntry::code).toList();
            case DESTINATION -> List.of();
        };
    }

    private String name(ComparedChoice chosen, String code, Locale language) {
        return chosen.subject()
                .map(subject -> name(subject, code, language))
                .orElseGet(() -> choices.agreement(code, language));
    }

    private String name(Subject subject, String code, Locale language) {
        return switch (subject) {
            case REGION -> choices.region(RegionCode.of(code), language);
            case SECTOR -> choices.sectors().get(code).name().in(language);
            default -> choices.centres().get(code).name().in(language);
        };
    }
}
