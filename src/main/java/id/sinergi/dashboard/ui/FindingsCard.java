package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.sinergi.choice.ChoiceParameters;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.component.PageLink;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingList;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.lens.IndicatorWords;
import id.sinergi.subject.SubjectLinks;
import java.util.LinkedHashMap;
import java.util.List;

/** The first few findings of a slice, with the way to all of them. */
class FindingsCard extends Composite<Section> {

    private final transient SliceParameters parameters;
    private final H2 title = new H2();
    private final FindingList list;
    private final Paragraph none = new Paragraph(getTranslation("finding.none.title"));
    private final PageLink all = new PageLink(getTranslation("finding.all"), FindingList.ADDRESS);

    FindingsCard(SubjectLinks links, SliceParameters parameters) {
        this.parameters = parameters;
        list = new FindingList(links);
        getContent().addClassNames("card", "c12");
        getContent().add(title, none, list, all);
    }

    void show(Slice slice, IndicatorChoice choice, List<Finding> findings, boolean plansOnly) {
        title.setText(
                choice.indicator().equals(IndicatorChoice.USUAL.indicator())
                        ? getTranslation("finding.title")
                        : getTranslation(
                                "lens.titled",
                                getTranslation("finding.title"),
                                IndicatorWords.name(choice.indicator(), getLocale())));
        none.setText(getTranslation(plansOnly ? "finding.plansOnly" : "finding.none.title"));
        none.setVisible(findings.isEmpty() || plansOnly);
        list.show(findings);
        var query = new LinkedHashMap<>(parameters.write(slice));
        query.putAll(ChoiceParameters.write(IndicatorChoice.of(choice.indicator())));
        all.setParameters(query);
    }
}
