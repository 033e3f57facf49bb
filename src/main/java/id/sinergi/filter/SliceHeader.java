package id.sinergi.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.component.CopyLink;
import id.sinergi.component.PageHeader;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.Boundaries;
import id.sinergi.wording.SliceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The head of every page about a slice: title, stamp, filters, and what of the address could not be read. */
public class SliceHeader extends Composite<Div> {

    private final transient SliceText text;
    private final PageHeader header;
    private final FilterBar filters;
    private final CopyLink copy;
    private final Paragraph notice = new Paragraph();
    private final Paragraph placedOnly = new Paragraph();
    private final Paragraph boundaries = new Paragraph(getTranslation("boundaries.note"));

    SliceHeader(String title, SliceText text, FilterChoices choices, SerializableConsumer<Slice> onChange) {
        this.text = text;
        header = new PageHeader(title);
        filters = new FilterBar(choices, onChange);
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        copy = new CopyLink(
                getTranslation("dashboard.copyLink"),
                getTranslation("dashboard.copied"),
                getTranslation("dashboard.notCopied"));
        header.addAction(copy);
        getContent().addClassName("slice-header");
        addAttachListener(event ->
                getParent().ifPresent(page -> page.getElement().getClassList().add("with-filters")));
        boundaries.addClassName("sub");
        placedOnly.addClassName("notice");
        getContent().add(header, filters, placedOnly, boundaries, notice);
    }

    /** Shows the slice of the address. */
    public void show(SliceParameters.Reading reading, String lead) {
        var slice = reading.slice();
        pin(slice, Map.of());
        header.setLead(lead);
        header.setStamp(text.stamp(slice, getLocale()), text.source(getLocale()));
        header.setDemo(text.freshness().demo() ? getTranslation("dashboard.demo") : "");
        filters.show(slice);
        placedOnly.setVisible(slice.destination() != null);
        placedOnly.setText(getTranslation("slice.placedOnly"));
        boundaries.setVisible(slice.boundaries() == Boundaries.BEFORE_2022);
        notice.setVisible(!reading.unknown().isEmpty());
        notice.setText(getTranslation("dashboard.unknown", String.join(", ", reading.unknown())));
    }

    /**
     * Shows the slice of the address, which says more than the slice.
     *
     * @param more parameters that a copied address names, too, each with one value
     */
    public void show(SliceParameters.Reading reading, String lead, Map<String, List<String>> more) {
        show(reading, lead);
        pin(reading.slice(), more);
    }

    /** A copied address names what the page takes for granted too: it shows the same in a year. */
    private void pin(Slice slice, Map<String, List<String>> more) {
        var pinned = new LinkedHashMap<String, String>();
        more.forEach((name, values) -> pinned.put(name, values.getFirst()));
        pinned.put(SliceParameters.AGREEMENT, slice.agreement());
        pinned.put(SliceParameters.PERIOD, slice.period().toString());
        var chosen = slice.asOf();
        int asOf = chosen == null ? text.freshness().batch() : chosen;
        if (asOf != 0) {
            pinned.put(SliceParameters.AS_OF, String.valueOf(asOf));
        }
        copy.pin(pinned);
    }

    /** @param names the filters that the page is narrowed by, of those that a slice has; the others are not offered */
    public void offer(Set<String> names) {
        filters.offer(names);
    }

    /** What the page shows where its address names no period. */
    public void setUsualPeriod(PeriodRange period) {
        filters.setUsualPeriod(period);
    }

    public void setTitle(String title) {
        header.setTitle(title);
    }

    public void setBreadcrumb(List<? extends Component> steps) {
        header.setBreadcrumb(getTranslation("dashboard.breadcrumb"), steps);
    }

    /** Adds what leads to more about the figures of the page. */
    public void addBesideFilters(Component link) {
        filters.addLast(link);
    }

    public void addAction(Component action) {
        header.addAction(action);
    }
}
