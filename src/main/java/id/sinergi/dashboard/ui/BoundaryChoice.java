package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.dashboard.Boundaries;
import java.util.EnumMap;
import java.util.Map;

/** Says by which provinces the figures stand, and changes that. */
class BoundaryChoice extends Composite<Div> {

    private final Map<Boundaries, NativeButton> buttons = new EnumMap<>(Boundaries.class);
    private final Span note = new Span(getTranslation("focus.boundaries.note"));

    BoundaryChoice(SerializableConsumer<Boundaries> onChange) {
        getContent().addClassName("boundaries");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("focus.boundaries.label"));
        for (var boundaries : Boundaries.values()) {
            var button = new NativeButton(
                    getTranslation("focus.boundaries." + boundaries), click -> onChange.accept(boundaries));
            button.addClassName("plain");
            buttons.put(boundaries, button);
            getContent().add(button);
        }
        getContent().add(note);
    }

    void show(Boundaries present, boolean byProvince) {
        setVisible(byProvince);
        note.setVisible(present == Boundaries.BEFORE_2022);
        buttons.forEach((boundaries, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(boundaries == present)));
    }
}
