package id.sinergi.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.correction.RejectedFile;
import id.sinergi.correction.RejectedFile.SentRow;
import id.sinergi.source.Rejection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The faulty cells of a few rejected rows, to be mended on the screen and sent again. */
class RepairPart extends Div {

    /** More are mended in a file. */
    static final int MOST_ROWS = 50;

    private final transient RejectedFile file;
    private final transient Map<String, Integer> places;
    private final Map<Integer, Map<Integer, TextField>> fields = new HashMap<>();
    private @Nullable TextField first;

    /**
     * @param places where each column of the kind stands in the rows
     * @param mended hears of the rows once they are to be sent
     */
    RepairPart(RejectedFile file, Map<String, Integer> places, SerializableConsumer<RejectedFile> mended) {
        this.file = file;
        this.places = places;
        addClassNames("stack", "section");
        add(
                new H3(getTranslation("correction.repair.heading")),
                new Paragraph(getTranslation("correction.repair.lead")));
        var cells = new Div();
        cells.addClassName("questions");
        file.rows().forEach(row -> row.reasons().forEach(reason -> cells.add(cell(row, reason))));
        add(cells);
        var send = new Button(getTranslation("correction.repair.send"), click -> mended.accept(file.with(texts())));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        var close = new Button(getTranslation("correction.repair.close"), click -> removeFromParent());
        var actions = new Div(send, close);
        actions.addClassName("actions");
        add(actions);
    }

    /** To the first cell. */
    void focus() {
        if (first != null) {
            first.focus();
        }
    }

    private Component cell(SentRow row, Rejection reason) {
        int place = places.getOrDefault(reason.column(), -1);
        var text = reason.problem().text(getLocale());
        boolean known = place >= 0 && place < row.values().size();
        var name = getTranslation(
                "correction.repair.cell",
                String.valueOf(row.number()),
                known ? file.headings().get(place) : reason.column());
        if (!known) {
            return new Span(name + " – " + text);
        }
        var field = new TextField(name);
        field.setValue(row.values().get(place));
        field.setHelperText(text);
        field.setWidthFull();
        fields.computeIfAbsent(row.number(), number -> new HashMap<>()).put(place, field);
        if (first == null) {
            first = field;
        }
        return field;
    }

    /** Those that were changed: what stays is sent as it came, a number as a number. */
    private Map<Integer, Map<Integer, String>> texts() {
        var texts = new HashMap<Integer, Map<Integer, String>>();
        for (var row : file.rows()) {
            fields.getOrDefault(row.number(), Map.of()).forEach((place, field) -> {
                if (!field.getValue().equals(row.values().get(place))) {
                    texts.computeIfAbsent(row.number(), number -> new HashMap<>())
                            .put(place, field.getValue());
                }
            });
        }
        return texts;
    }
}
