package id.sinergi.component;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;

/** A small button that explains what stands beside it. */
public final class InfoButton extends NativeButton {

    public InfoButton(String label, SerializableRunnable explain) {
        addClassName("kpi-info");
        setAriaLabel(label);
        getElement().setAttribute("title", label);
        add(Glyph.of(VaadinIcon.INFO_CIRCLE_O));
        addClickListener(click -> explain.run());
    }
}
