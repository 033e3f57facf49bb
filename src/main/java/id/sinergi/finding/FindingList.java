package id.sinergi.finding;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.component.StatusBadge;
import id.sinergi.component.Tone;
import id.sinergi.indicator.Slice;
import id.sinergi.origin.FigureLink;
import id.sinergi.origin.OriginAddress;
import id.sinergi.subject.SubjectLinks;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Findings in their order, each leading to the page of the member it is about. */
public class FindingList extends Composite<OrderedList> {

    /** Of the page with all findings. */
    public static final String ADDRESS = "perlu-dilihat";

    private final transient SubjectLinks links;
    private final transient @Nullable OriginAddress origins;

    /** The findings alone. */
    public FindingList(SubjectLinks links) {
        this(links, null);
    }

    /**
     * In full: what a finding puts together is listed below it, and a figure in it leads to where that comes from.
     *
     * @param origins null where they are not
     */
    public FindingList(SubjectLinks links, @Nullable OriginAddress origins) {
        this.links = links;
        this.origins = origins;
        getContent().addClassName("findings");
    }

    public void show(List<Finding> findings) {
        getContent().removeAll();
        findings.forEach(finding -> getContent().add(item(finding)));
    }

    private ListItem item(Finding finding) {
        var kind = new Span(finding.kind(getLocale()));
        kind.addClassName("sub");
        if (finding.rule() == FindingRule.WAITING) {
            kind.add(new Text(" · "), links.waiting(getTranslation("finding.waiting"), waiting(finding)));
        }
        var item = new ListItem(
                new StatusBadge(tone(finding.rule()), getTranslation("finding." + finding.rule() + ".name")),
                link(finding),
                kind);
        item.addClassName("finding");
        if (origins != null) {
            why(finding, origins).ifPresent(why -> kind.add(new Text(" · "), why));
            if (!finding.members().isEmpty()) {
                item.add(members(finding, origins));
            }
        }
        return item;
    }

    private Optional<FigureLink> why(Finding finding, OriginAddress origins) {
        return Optional.ofNullable(finding.shown())
                .map(shown -> new FigureLink(
                        getTranslation("origin.why.figure", shown.written(getLocale())),
                        origins,
                        finding.slice().withPeriod(shown.months()),
                        shown.indicator()));
    }

    /** Those of the member; of several put together those of the whole. */
    private static Slice waiting(Finding finding) {
        return finding.subject().of(finding.slice(), finding.key());
    }

    private Details members(Finding finding, OriginAddress origins) {
        var list = new UnorderedList();
        finding.members().forEach(member -> {
            var item = new ListItem(link(member));
            why(member, origins).ifPresent(why -> item.add(new Text(" "), why));
            list.add(item);
        });
        return new Details(getTranslation("finding.members", finding.members().size()), list);
    }

    /** To the page that shows the finding's numbers. */
    private RouterLink link(Finding finding) {
        if (finding.rule() == FindingRule.OVERDUE) {
            return links.stocktake(finding.sentence(), finding.slice());
        }
        return finding.onOverview()
                ? links.overview(finding.sentence(), finding.slice(), IndicatorChoice.of(finding.indicator()))
                : links.link(
                        finding.sentence(),
                        finding.subject(),
                        finding.slice(),
                        IndicatorChoice.of(finding.indicator()));
    }

    private static Tone tone(FindingRule rule) {
        return switch (rule) {
            case OVERDUE, BEHIND_PLAN, NOBODY, GAP -> Tone.BAD;
            case FALLING, WAITING, LOSS -> Tone.WARN;
            case JUMP -> Tone.NONE;
        };
    }
}
