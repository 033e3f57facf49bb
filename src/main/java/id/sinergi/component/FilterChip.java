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

/** A filter that shows its value and opens to change it; a page has many of them, so each part exists once it is needed. */
public final class FilterChip extends Composite<Div> {

    private final Span value = new Span();
    private final NativeButton button = new NativeButton();
    private final String label;
    private final SerializableSupplier<? extends Component> content;
    private @Nullable Popover popover;
    private @Nullable NativeButton remove;
    private @Nullable SerializableFunction<String, String> removal;
    private SerializableRunnable onRemove = () -> {};

    /**
     * @param content the fields to change the filter with, made at each opening
     */
    public FilterChip(String label, SerializableSupplier<? extends Component> content) {
        this.label = label;
        this.content = content;
        value.addClassName("chip-value");
        button.addClassName("chip");
        button.getElement()
                .setAttribute("aria-haspopup", "dialog")
                .setAttribute("aria-expanded", "false")
                .setAttribute("data-command", label);
        button.addClickListener(click -> open());
        getContent().addClassName("chip-pair");
        getContent().add(button);
    }

    /** Opens by the first press; from then on the popover itself answers the presses of its button. */
    private void open() {
        if (popover == null) {
            popover = popover();
            getContent().add(popover);
            popover.open();
        }
    }

    private Popover popover() {
        var made = new Popover();
        made.setTarget(button);
        made.setPosition(PopoverPosition.BOTTOM_START);
        made.setAriaLabel(label);
        made.setAutofocus(true);
        made.addOpenedChangeListener(change -> {
            made.removeAll();
            button.getElement().setAttribute("aria-expanded", String.valueOf(change.isOpened()));
            if (change.isOpened()) {
                made.add(content.get());
            }
        });
        return made;
    }

    /**
     * Lets one press take the filter off wherever it narrows.
     *
     * @param name says what the press does, from the value that is shown
     */
    public void onRemove(SerializableFunction<String, String> name, SerializableRunnable listener) {
        removal = name;
        onRemove = listener;
    }

    /**
     * @param narrows whether the filter leaves anything out
     */
    public void show(String text, boolean narrows) {
        if (value.getParent().isEmpty()) {
            var name = new Span(label);
            name.addClassName("chip-name");
            button.add(name, value, Glyph.of(VaadinIcon.CHEVRON_DOWN_SMALL));
        }
        value.setText(text);
        button.setClassName("chip-on", narrows);
        var naming = removal;
        getContent().setClassName("chip-removable", narrows && naming != null);
        if (narrows && naming != null) {
            offerRemoval().setAriaLabel(naming.apply(text));
        } else if (remove != null) {
            getContent().remove(remove);
            remove = null;
        }
    }

    private NativeButton offerRemoval() {
        var offered = remove;
        if (offered == null) {
            offered = new NativeButton();
            offered.addClassName("chip-remove");
            offered.add(Glyph.of(VaadinIcon.CLOSE_SMALL));
            offered.addClickListener(click -> onRemove.run());
            getContent().addComponentAtIndex(1, offered);
            remove = offered;
        }
        return offered;
    }

    public void focus() {
        button.focus();
    }

    public void close() {
        if (popover != null) {
            popover.close();
        }
    }
}
