package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.sinergi.dashboard.Finding;
import id.sinergi.dashboard.Subject;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;

/** Writes the address of the page about a subject: its code in the path, the rest of the slice as parameters. */
@Component
class FocusLinks {

    static final String CODE = "kode";

    private final SliceParameters parameters;

    FocusLinks(SliceParameters parameters) {
        this.parameters = parameters;
    }

    void open(UI ui, Subject subject, Slice slice) {
        ui.navigate(view(subject), code(subject, slice), query(subject, slice));
    }

    RouterLink link(String text, Subject subject, Slice slice) {
        var link = new RouterLink(text, view(subject), code(subject, slice));
        link.setQueryParameters(query(subject, slice));
        return link;
    }

    /** To the page that shows the finding's numbers. */
    RouterLink link(Finding finding) {
        if (!finding.onOverview()) {
            return link(finding.sentence(), finding.subject(), finding.slice());
        }
        var link = new RouterLink(finding.sentence(), OverviewView.class);
        link.setQueryParameters(new QueryParameters(parameters.write(finding.slice())));
        return link;
    }

    private static RouteParameters code(Subject subject, Slice slice) {
        var member = subject.member(slice);
        return member.isEmpty() ? RouteParameters.empty() : new RouteParameters(CODE, member);
    }

    private QueryParameters query(Subject subject, Slice slice) {
        var query = new LinkedHashMap<>(parameters.write(slice));
        if (!subject.member(slice).isEmpty()) {
            query.remove(parameter(subject));
        }
        return new QueryParameters(query);
    }

    private static String parameter(Subject subject) {
        return switch (subject) {
            case REGION -> SliceParameters.REGION;
            case SECTOR -> SliceParameters.SECTOR;
            case CENTRE -> SliceParameters.CENTRE;
            case DESTINATION -> SliceParameters.DESTINATION;
        };
    }

    private static Class<? extends FocusView> view(Subject subject) {
        return switch (subject) {
            case REGION -> RegionView.class;
            case SECTOR -> SectorView.class;
            case CENTRE -> CentreView.class;
            case DESTINATION -> DestinationView.class;
        };
    }
}
