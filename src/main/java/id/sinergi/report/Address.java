package id.sinergi.report;

import id.sinergi.choice.ChoiceParameters;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.indicator.SliceQuery;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the reader reaches what a file shows: on the address that the present request came by, else on the one that is
 * set, and with agreement, period and batch in it, so that it shows the same in a year.
 */
@Component
public class Address {

    private final ReportSettings settings;
    private final SliceQuery query;

    Address(ReportSettings settings, SliceQuery query) {
        this.settings = settings;
        this.query = query;
    }

    /** The address that the viewer uses now; the one that is set where no request is being answered. */
    public String present() {
        return RequestContextHolder.getRequestAttributes() == null
                ? settings.address()
                : ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    /** The address that is set, for mails. */
    String usual() {
        return settings.address();
    }

    /** The overview of a slice as it is after this batch. */
    String overview(String base, Slice slice, IndicatorChoice choice, int batch) {
        var chosen = UriComponentsBuilder.newInstance();
        ChoiceParameters.write(choice).forEach(chosen::queryParam);
        var more = chosen.build().getQuery();
        return (base.isEmpty() ? usual() : base)
                + "/?"
                + query.write(pinned(slice, batch))
                + (more == null ? "" : "&" + more);
    }

    /**
     * A view as it is after this batch.
     *
     * @param path of the view, with its parameters
     */
    String view(String base, String path, Slice slice, int batch) {
        var pinned = pinned(slice, batch);
        var uri = UriComponentsBuilder.fromUriString(base + "/" + path)
                .replaceQueryParam(SliceParameters.AGREEMENT, pinned.agreement())
                .replaceQueryParam(SliceParameters.PERIOD, pinned.period());
        var asOf = pinned.asOf();
        return uri.replaceQueryParam(SliceParameters.AS_OF, asOf == null ? List.of() : List.of(asOf))
                .toUriString();
    }

    private static Slice pinned(Slice slice, int batch) {
        return slice.asOf() == null && batch > 0 ? slice.withAsOf(batch) : slice;
    }
}
