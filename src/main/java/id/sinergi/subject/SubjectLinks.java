package id.sinergi.subject;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import id.sinergi.choice.ChoiceParameters;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.component.PageLink;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes the address of the page about a subject: its code in the path, the rest of the slice as parameters. */
@Component
public class SubjectLinks {

    /** The name of the code in the path. */
    public static final String CODE = "kode";

    /** Where the waiting room is. */
    public static final String WAITING = "menunggu";

    /** Where all indicators of an agreement are, with what is said and done about them. */
    public static final String STOCKTAKE = "tinjauan";

    private final SliceParameters parameters;

    SubjectLinks(SliceParameters parameters) {
        this.parameters = parameters;
    }

    /** Goes on looking at the chosen indicator. */
    public void open(UI ui, Subject subject, Slice slice, IndicatorChoice choice) {
        ui.navigate(path(subject, slice), new QueryParameters(query(subject, slice, choice)));
    }

    public RouterLink link(String text, Subject subject, Slice slice) {
        return link(text, subject, slice, IndicatorChoice.USUAL);
    }

    public RouterLink link(String text, Subject subject, Slice slice, IndicatorChoice choice) {
        return new PageLink(text, path(subject, slice), query(subject, slice, choice));
    }

    /** To those certified who wait for a placement, whenever they were certified; nobody who waits has a destination. */
    public PageLink waiting(String text, Slice slice) {
        var query = new LinkedHashMap<>(parameters.write(slice.withDestination(null)));
        query.remove(SliceParameters.PERIOD);
        return new PageLink(text, WAITING, query);
    }

    /** To what is said and done about the statuses of the slice. */
    public PageLink stocktake(String text, Slice slice) {
        var query = new LinkedHashMap<>(parameters.write(slice));
        query.put(SliceParameters.PERIOD, List.of(slice.period().toString()));
        return new PageLink(text, STOCKTAKE, query);
    }

    /** To the first page, which is about the whole slice. */
    public RouterLink overview(String text, Slice slice, IndicatorChoice choice) {
        return new PageLink(text, "", query(slice, choice));
    }

    private static String path(Subject subject, Slice slice) {
        var member = subject.member(slice);
        return member.isEmpty() ? subject.path() : subject.path() + "/" + member;
    }

    private Map<String, List<String>> query(Slice slice, IndicatorChoice choice) {
        var query = new LinkedHashMap<>(parameters.write(slice));
        query.putAll(ChoiceParameters.write(choice));
        return query;
    }

    private Map<String, List<String>> query(Subject subject, Slice slice, IndicatorChoice choice) {
        var query = query(slice, choice);
        if (!subject.member(slice).isEmpty()) {
            query.remove(parameter(subject));
        }
        return query;
    }

    /** The name of its code among the parameters of an address. */
    public static String parameter(Subject subject) {
        return switch (subject) {
            case REGION -> SliceParameters.REGION;
            case SECTOR -> SliceParameters.SECTOR;
            case CENTRE -> SliceParameters.CENTRE;
            case DESTINATION -> SliceParameters.DESTINATION;
        };
    }
}
