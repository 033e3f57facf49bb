package id.sinergi.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializablePredicate;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.Preview;

/** The uploads of everybody that wait to be posted or discarded. */
class WaitingCard extends Div {

    private final transient IntakeService intake;
    private final transient UploadTexts texts;
    private final SerializableConsumer<Integer> open;
    private final Div rows = new Div();

    WaitingCard(IntakeService intake, UploadTexts texts, SerializableConsumer<Integer> open) {
        this.intake = intake;
        this.texts = texts;
        this.open = open;
        addClassName("card");
        rows.addClassName("stack");
        add(new H2(getTranslation("intake.upload.waiting")), rows);
    }

    /** @param listed which of the waiting uploads to show: not the one that is looked at or being posted */
    void refresh(SerializablePredicate<Preview> listed) {
        rows.removeAll();
        intake.waiting().stream().filter(listed).forEach(upload -> rows.add(row(upload)));
        setVisible(rows.getComponentCount() > 0);
    }

    private Div row(Preview upload) {
        var name = new Span(upload.fileName());
        name.addClassName("strong");
        var origin = new Span(texts.origin(upload, getLocale()));
        origin.addClassName("sub");
        var button = new Button(getTranslation("intake.upload.open"), click -> open.accept(upload.upload()));
        button.setAriaLabel(getTranslation("intake.upload.open") + " " + upload.fileName());
        var row = new Div(button, name, origin);
        row.addClassName("actions");
        return row;
    }
}
