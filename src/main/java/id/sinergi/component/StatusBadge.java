package id.sinergi.component;

import com.vaadin.flow.component.html.Span;

/** A status as symbol, word and colour. */
public final class StatusBadge extends Span {

    public StatusBadge(Tone tone, String text) {
        addClassNames("badge", tone.className());
        add(Glyph.of(tone.icon()), new Span(text));
    }
}
