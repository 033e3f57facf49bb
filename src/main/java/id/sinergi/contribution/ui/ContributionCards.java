package id.sinergi.contribution.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.change.ChangeAddress;
import id.sinergi.chart.Chart;
import id.sinergi.chart.ChartSelect;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.component.Card;
import id.sinergi.component.EmptyState;
import id.sinergi.component.PageLink;
import id.sinergi.contribution.ContributionPage;
import id.sinergi.contribution.ContributionQuestion;
import id.sinergi.contribution.Explanation;
import id.sinergi.contribution.Split;
import id.sinergi.contribution.Unsplit;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.report.TableCard;
import id.sinergi.subject.Subject;
import java.util.Map;

/** The waterfall of a change, its table, and how contributions are counted; or why there are none. */
class ContributionCards extends Composite<Div> {

    private final transient ContributionContext context;
    private final SerializableConsumer<Slice> onNarrow;
    private final Chart chart = new Chart();
    private final Card card = new Card("c12", chart);
    private final Div instead = new Div();
    private final Div table = new Div();
    private final Div foot = new Div();
    private transient ContributionQuestion question;
    private Dimension by = Dimension.PROVINCE;

    /** @param onNarrow is told the slice of a part whose change shall be explained alone */
    ContributionCards(ContributionContext context, SerializableConsumer<Slice> onNarrow) {
        this.context = context;
        this.onNarrow = onNarrow;
        question = context.address().read(Map.of()).question();
        chart.addSelectListener(this::choose);
        var cards = new Div(card, table);
        cards.addClassName("grid-12");
        table.addClassName("c12");
        getContent().add(instead, cards, foot);
    }

    void showNothing(String title, String text) {
        clear();
        instead.add(new EmptyState(title, text));
    }

    void show(ContributionPage page, ContributionQuestion asked, Dimension dimension) {
        clear();
        question = asked;
        by = dimension;
        if (page.explanation() instanceof Unsplit unsplit) {
            var key = "contribution.reason." + unsplit.reason();
            var name = getTranslation("focus.dimension." + by).toLowerCase(getLocale());
            showNothing(getTranslation(key + ".title", name), getTranslation(key + ".text", name));
            return;
        }
        page.chart().ifPresent(drawn -> {
            card.setVisible(true);
            chart.show(drawn);
        });
        page.table()
                .ifPresent(section -> table.add(new TableCard(
                        section,
                        context.reports().table(section, getLocale()),
                        row -> address(page.explanation(), row))));
        foot(page.rule());
    }

    private void clear() {
        instead.removeAll();
        table.removeAll();
        foot.removeAll();
        card.setVisible(false);
    }

    /** How contributions are counted; and from two states of the data to what was sent between them. */
    private void foot(String rule) {
        if (!rule.isEmpty()) {
            var text = new Paragraph(rule);
            text.addClassName("sub");
            foot.add(text);
        }
        var since = question.basis().since();
        if (since != null) {
            foot.add(new PageLink(
                    getTranslation("contribution.batches"),
                    ChangeAddress.PAGE,
                    context.batches().since(since, question.slice())));
        }
    }

    /** Of the page about the member of a row; empty where there is none. */
    private String address(Explanation explanation, int row) {
        if (by == Dimension.SEX
                || !(explanation instanceof Split split)
                || row >= split.contributions().size()) {
            return "";
        }
        var key = split.contributions().get(row).key();
        return key == null
                ? ""
                : context.links().link("", Subject.of(by), about(key), choice()).getHref();
    }

    /** Goes to the page about a member, or explains the change of that member alone. */
    private void choose(ChartSelect select) {
        if (by == Dimension.SEX || !ContributionPage.isMember(select.key())) {
            return;
        }
        var slice = about(select.key());
        if (select.gesture() == ChartSelect.Gesture.DRILL) {
            getUI().ifPresent(ui -> context.links().open(ui, Subject.of(by), slice, choice()));
        } else {
            onNarrow.accept(slice);
        }
    }

    private Slice about(String member) {
        return Subject.of(by).of(question.slice(), member);
    }

    private IndicatorChoice choice() {
        return IndicatorChoice.of(question.indicator());
    }
}
