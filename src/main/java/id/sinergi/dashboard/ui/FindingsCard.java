package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.sinergi.component.PageLink;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingList;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.subject.SubjectLinks;
import java.util.List;

/** The first few findings of a slice, with the way to all of them. */
class FindingsCard extends Composite<Section> {

    private final transient SliceParameters parameters;
    private final FindingList list;
    private final Paragraph none = new Paragraph(getTranslation("finding.none.title"));
    private final PageLink all = new PageLink(getTranslation("finding.all"), FindingList.ADDRESS);

    FindingsCard(SubjectLinks links, SliceParameters parameters) {
        this.parameters = parameters;
        list = new FindingList(links, false);
        getContent().addClassNames("card", "c12");
        getContent().add(new H2(getTranslation("finding.title")), none, list, all);
    }

    void show(Slice slice, List<Finding> findings) {
        none.setVisible(findings.isEmpty());
        list.show(findings);
        all.setParameters(parameters.write(slice));
    }
}
