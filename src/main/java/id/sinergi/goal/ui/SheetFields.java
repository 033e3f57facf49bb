package id.sinergi.goal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import id.sinergi.agreement.TargetDocument;
import id.sinergi.goal.GoalWords;
import id.sinergi.goal.SheetPage;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Under which document a sheet is saved, and whether its quarters hold those before them. */
class SheetFields extends Composite<Div> {

    private static final int LONGEST = 300;

    private final @Nullable TargetDocument present;
    private final TextField name = new TextField();
    private final DatePicker date = new DatePicker();
    private final Select<TargetDocument> from = new Select<>();
    private final Checkbox cumulative = new Checkbox();

    /** @param onFrom is told from which document a new one begins */
    SheetFields(
            SheetPage page,
            LocalDate today,
            GoalWords words,
            SerializableRunnable onChange,
            SerializableConsumer<TargetDocument> onFrom) {
        present = page.question().document();
        name.setLabel(getTranslation("goal.sheet.document.name"));
        name.setPlaceholder(getTranslation("goal.sheet.document.example"));
        name.setMaxLength(LONGEST);
        name.addClassName("wide");
        date.setLabel(getTranslation("goal.sheet.document.date"));
        date.setLocale(getLocale());
        date.setValue(today);
        name.setVisible(present == null);
        date.setVisible(present == null);
        configureFrom(page, words, onFrom);
        cumulative.setLabel(getTranslation("goal.sheet.cumulative"));
        cumulative.setValue(Boolean.TRUE.equals(page.cumulative()));
        cumulative.addValueChangeListener(change -> onChange.run());
        getContent().addClassNames("filters", "choices", "sheet-fields");
        getContent().add(name, date, from, cumulative);
    }

    private void configureFrom(SheetPage page, GoalWords words, SerializableConsumer<TargetDocument> onFrom) {
        from.setLabel(getTranslation("goal.sheet.from"));
        from.setPlaceholder(getTranslation("goal.sheet.from.none"));
        from.addClassName("wide");
        from.setItems(page.documents());
        from.setItemLabelGenerator(one -> words.document(one, getLocale()));
        from.setVisible(present == null && !page.documents().isEmpty());
        from.addValueChangeListener(change -> onFrom.accept(change.getValue()));
    }

    boolean isCumulative() {
        return cumulative.getValue();
    }

    void setCumulative(boolean since) {
        cumulative.setValue(since);
    }

    /** Empty, with the fields marked, while something of it is missing. */
    Optional<TargetDocument> document() {
        if (present != null) {
            return Optional.of(present);
        }
        var text = name.getValue().strip();
        name.setInvalid(text.isEmpty());
        name.setErrorMessage(getTranslation("goal.sheet.document.name.missing"));
        date.setInvalid(date.getValue() == null);
        date.setErrorMessage(getTranslation("goal.sheet.document.date.missing"));
        return text.isEmpty() || date.getValue() == null
                ? Optional.empty()
                : Optional.of(new TargetDocument(text, date.getValue()));
    }
}
