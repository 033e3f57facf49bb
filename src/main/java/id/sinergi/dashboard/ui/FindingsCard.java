package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import id.sinergi.dashboard.Finding;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import java.util.List;

/** The first few findings of a slice, with the way to all of them. */
class FindingsCard extends Composite<Section> {

    private final transient SliceParameters parameters;
    private final FindingList list;
    private final Paragraph none = new Paragraph(getTranslation("finding.none.title"));
    private final RouterLink all = new RouterLink(getTranslation("finding.all"), FindingsView.class);

    FindingsCard(FocusLinks links, SliceParameters parameters) {
        this.parameters = parameters;
        list = new FindingList(links, false);
        getContent().addClassNames("card", "c12");
        getContent().add(new H2(getTranslation("finding.title")), none, list, all);
    }

    void show(Slice slice, List<Finding> findings) {
        none.setVisible(findings.isEmpty());
        list.show(findings);
        all.setQueryParameters(new QueryParameters(parameters.write(slice)));
    }
}
