package id.sinergi.filter;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import id.sinergi.component.Glyph;
import java.util.SortedSet;

/** Several chosen sectors one by one, so that each can be taken off alone; nothing where there is one or none. */
class ChosenSectors extends Composite<Div> {

    private final SerializableFunction<String, String> names;
    private final SerializableFunction<String, String> removals;
    private final SerializableConsumer<String> onRemove;

    /**
     * @param names of the sectors with these codes
     * @param removals say what taking off the sector with this name does
     * @param onRemove takes the code of a sector
     */
    ChosenSectors(
            SerializableFunction<String, String> names,
            SerializableFunction<String, String> removals,
            SerializableConsumer<String> onRemove) {
        this.names = names;
        this.removals = removals;
        this.onRemove = onRemove;
        getContent().addClassName("chip-tags");
    }

    void show(SortedSet<String> codes) {
        getContent().removeAll();
        getContent().setVisible(codes.size() > 1);
        if (codes.size() > 1) {
            codes.forEach(code -> getContent().add(tag(code)));
        }
    }

    private NativeButton tag(String code) {
        var name = names.apply(code);
        var tag = new NativeButton();
        tag.addClassName("chip-tag");
        tag.add(new Span(name), Glyph.of(VaadinIcon.CLOSE_SMALL));
        tag.setAriaLabel(removals.apply(name));
        tag.addClickListener(click -> onRemove.accept(code));
        return tag;
    }
}
