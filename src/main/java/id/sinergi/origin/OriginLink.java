package id.sinergi.origin;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.sinergi.component.Glyph;
import id.sinergi.component.PageLink;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.wording.Defined;
import java.util.Map;

/** Leads from the filters of a page to where its figure comes from. */
public final class OriginLink extends PageLink {

    private final transient OriginAddress address;

    public OriginLink(OriginAddress address) {
        super("", OriginAddress.PAGE, Map.of());
        this.address = address;
        add(Glyph.of(VaadinIcon.QUESTION_CIRCLE_O));
        addClassName("chip-reset");
    }

    public void show(Slice slice, Indicator indicator) {
        setParameters(address.of(slice, indicator));
        var why = getTranslation("origin.link.of", Defined.measured(indicator, getLocale()));
        getElement().setAttribute("title", why).setAttribute("aria-label", why);
    }
}
