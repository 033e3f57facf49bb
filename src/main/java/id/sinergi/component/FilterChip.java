package id.sinergi.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import org.jspecify.annotations.Nullable;

/** A filter that shows its value and opens to change it; what it opens exists only while it is open. */
public final class FilterChip extends Composite<Div> {

    private final Span value = new Span();
    private final NativeButton button = new NativeButton();
    private final Popover popover = new Popover();
    private final NativeButton remove = new NativeButton();
    private @Nullable SerializableFunction<String, String> removal;

    /**
     * @param content the fields to change the filter with, made at each opening
     */
    public FilterChip(String label, SerializableSupplier<? extends Component> content) {
        var name = new Span(label);
        name.addClassName("chip-name");
        value.addClassName("chip-value");
        button.addClassName("chip");
        button.add(name, value, Glyph.of(VaadinIcon.CHEVRON_DOWN_SMALL));
        button.getElement().setAttribute("aria-haspopup", "dialog");
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(label);
        popover.setAutofocus(true);
        popover.addOpenedChangeListener(change -> {
            popover.removeAll();
            button.getElement().setAttribute("aria-expanded", String.valueOf(change.isOpened()));
            if (change.isOpened()) {
                popover.add(content.get());
            }
        });
        remove.addClassName("chip-remove");
        remove.add(Glyph.of(VaadinIcon.CLOSE_SMALL));
        remove.setVisible(false);
        getContent().addClassName("chip-pair");
        getContent().add(button, remove, popover);
    }

    /**
     * Lets one press take the filter off wherever it narrows.
     *
     * @param name says what the press does, from the value that is shown
     */
    public void onRemove(SerializableFunction<String, String> name, SerializableRunnable listener) {
        removal = name;
        remove.addClickListener(click -> listener.run());
    }

    /**
     * @param narrows whether the filter leaves anything out
     */
    public void show(String text, boolean narrows) {
        value.setText(text);
        button.setClassName("chip-on", narrows);
        boolean offered = narrows && removal != null;
        remove.setVisible(offered);
        getContent().setClassName("chip-removable", offered);
        if (removal != null) {
            remove.setAriaLabel(removal.apply(text));
        }
    }

    public void focus() {
        button.focus();
    }

    public void close() {
        popover.close();
    }
}
