package id.sinergi.finding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import id.sinergi.finding.FindingRule;

/** The rules by which findings are made, in words. */
class RulesCard extends Composite<Section> {

    RulesCard() {
        var terms = new Element("dl");
        terms.getClassList().add("definition");
        for (var rule : FindingRule.values()) {
            terms.appendChild(
                    new Element("dt").setText(getTranslation("finding." + rule + ".name")),
                    new Element("dd").setText(getTranslation("finding." + rule + ".rule")));
        }
        var intro = new Paragraph(getTranslation("finding.rules.intro"));
        intro.addClassName("sub");
        getContent().add(new H2(getTranslation("finding.rules")), intro);
        getContent().addClassName("card");
        getContent().getElement().appendChild(terms);
    }
}
