package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.sinergi.component.StatusBadge;
import id.sinergi.component.Tone;
import id.sinergi.dashboard.Finding;
import id.sinergi.dashboard.FindingRule;
import java.util.List;

/** Findings in their order, each leading to the page of the member it is about. */
class FindingList extends Composite<OrderedList> {

    private final transient FocusLinks links;
    private final boolean inFull;

    /**
     * @param inFull whether what a finding puts together is listed below it
     */
    FindingList(FocusLinks links, boolean inFull) {
        this.links = links;
        this.inFull = inFull;
        getContent().addClassName("findings");
    }

    void show(List<Finding> findings) {
        getContent().removeAll();
        findings.forEach(finding -> getContent().add(item(finding)));
    }

    private ListItem item(Finding finding) {
        var kind = new Span(getTranslation("focus.dimension." + finding.dimension()));
        kind.addClassName("sub");
        var item = new ListItem(
                new StatusBadge(tone(finding.rule()), getTranslation("finding." + finding.rule() + ".name")),
                links.link(finding),
                kind);
        item.addClassName("finding");
        if (inFull && !finding.members().isEmpty()) {
            item.add(members(finding));
        }
        return item;
    }

    private Details members(Finding finding) {
        var list = new UnorderedList();
        finding.members().forEach(member -> list.add(new ListItem(links.link(member))));
        return new Details(getTranslation("finding.members", finding.members().size()), list);
    }

    private static Tone tone(FindingRule rule) {
        return switch (rule) {
            case BEHIND_PLAN, NOBODY, GAP -> Tone.BAD;
            case FALLING, WAITING, LOSS -> Tone.WARN;
            case JUMP -> Tone.NONE;
        };
    }
}
