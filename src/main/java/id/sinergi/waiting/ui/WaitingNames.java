package id.sinergi.waiting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import id.sinergi.component.PageLink;
import id.sinergi.indicator.Slice;
import id.sinergi.waiting.WaitingBy;
import id.sinergi.waiting.WaitingPage;
import java.io.Serializable;

/** The names of the table: a plain press narrows the page to the member, one with Shift adds it to the filters. */
class WaitingNames implements Serializable {

    /** Shift on a link would open another window. */
    private static final String SHIFT = "event.shiftKey && (event.preventDefault(), true)";

    private final transient WaitingLinks links;
    private final SerializableBiConsumer<Slice, WaitingBy> adding;

    /** @param adding shows the page of another slice */
    WaitingNames(WaitingLinks links, SerializableBiConsumer<Slice, WaitingBy> adding) {
        this.links = links;
        this.adding = adding;
    }

    /** A member that cannot be narrowed further is no link. */
    Component of(WaitingPage.Member member, Slice slice, WaitingBy by) {
        if (by == WaitingBy.REGION && slice.region().isRegency()) {
            return new Span(member.name());
        }
        var link = new PageLink(member.name(), WaitingLinks.PATH, links.within(slice, by, member.key()));
        link.getElement()
                .addEventListener("click", click -> adding.accept(links.added(slice, by, member.key()), by))
                .setFilter(SHIFT);
        return link;
    }
}
