package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.component.PageHeader;
import id.sinergi.dashboard.SliceText;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.Boundaries;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The head of every page about a slice: title, stamp, filters, and what of the address could not be read. */
class SliceHeader extends Composite<Div> {

    private static final String COPY_ADDRESS = """
            const pinned = new URL(window.location.href);
            pinned.searchParams.set($0, $1);
            pinned.searchParams.set($2, $3);
            if ($5 !== '0') pinned.searchParams.set($4, $5);
            const address = pinned.href;
            if (navigator.clipboard) return navigator.clipboard.writeText(address).then(() => true, () => false);
            const field = document.createElement('textarea');
            field.value = address;
            document.body.append(field);
            field.select();
            const copied = document.execCommand('copy');
            field.remove();
            return copied;
            """;

    private final transient SliceText text;
    private @Nullable Slice shown;
    private final PageHeader header;
    private final FilterBar filters;
    private final Paragraph notice = new Paragraph();
    private final Paragraph placedOnly = new Paragraph();
    private final Paragraph boundaries = new Paragraph(getTranslation("boundaries.note"));

    SliceHeader(String title, SliceText text, FilterChoices choices, SerializableConsumer<Slice> onChange) {
        this.text = text;
        header = new PageHeader(title);
        filters = new FilterBar(choices, onChange);
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        var copy = new NativeButton(getTranslation("dashboard.copyLink"), click -> copyAddress());
        copy.addClassName("plain");
        header.addAction(copy);
        boundaries.addClassName("sub");
        placedOnly.addClassName("notice");
        getContent().add(header, filters, placedOnly, boundaries, notice);
    }

    /** Shows the slice of the address. */
    void show(SliceParameters.Reading reading, String lead) {
        var slice = reading.slice();
        shown = slice;
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

    /** What the page shows where its address names no period. */
    void setUsualPeriod(PeriodRange period) {
        filters.setUsualPeriod(period);
    }

    void setTitle(String title) {
        header.setTitle(title);
    }

    void setBreadcrumb(List<? extends Component> steps) {
        header.setBreadcrumb(getTranslation("dashboard.breadcrumb"), steps);
    }

    void addAction(Component action) {
        header.addAction(action);
    }

    /** The address as it is in the browser, with what the page takes for granted: it shows the same in a year. */
    private void copyAddress() {
        var slice = Objects.requireNonNull(shown);
        var asOf = slice.asOf();
        getElement()
                .executeJs(
                        COPY_ADDRESS,
                        SliceParameters.AGREEMENT,
                        slice.agreement(),
                        SliceParameters.PERIOD,
                        slice.period().toString(),
                        SliceParameters.AS_OF,
                        String.valueOf(asOf == null ? text.freshness().batch() : asOf))
                .then(
                        Boolean.class,
                        copied ->
                                Notification.show(getTranslation(copied ? "dashboard.copied" : "dashboard.notCopied")));
    }
}
