package id.sinergi.origin;

import id.sinergi.component.PageLink;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.wording.Defined;

/** A figure on a page that leads to where it comes from. */
public final class FigureLink extends PageLink {

    /** @param figure as the page of its origin writes it */
    public FigureLink(String figure, OriginAddress address, Slice slice, Indicator indicator) {
        super(figure, OriginAddress.PAGE, address.of(slice, indicator));
        var why = getTranslation("origin.link.of", Defined.measured(indicator, getLocale()));
        getElement().setAttribute("title", why).setAttribute("aria-label", figure + ". " + why);
    }
}
