package id.sinergi.stocktake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import id.sinergi.followup.Concern;
import id.sinergi.followup.FollowUp;
import id.sinergi.followup.FollowUpText;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.stocktake.StocktakeRow;
import id.sinergi.stocktake.StocktakeText;
import id.sinergi.wording.Defined;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said and done about an indicator, and the ways to say more for those who may. */
class FollowUpPart extends Composite<Div> {

    private final transient FollowUpContext context;
    private final Concern concern;
    private final Indicator indicator;

    FollowUpPart(
            StocktakeRow row,
            Slice slice,
            Map<String, String> names,
            FollowUpContext context,
            SerializableRunnable said) {
        this.context = context;
        indicator = row.indicator();
        concern = new Concern(
                slice.agreement(),
                row.indicator().name(),
                slice.region(),
                slice.period().to().getYear());
        getContent().addClassName("stocktake-said");
        StocktakeText.said(row, names, getLocale()).forEach(line -> getContent().add(line(line)));
        if (slice.asOf() == null) {
            offer(row.followUp(), row.assessment().behind(), said);
        }
    }

    private void offer(@Nullable FollowUp followUp, boolean behind, SerializableRunnable said) {
        if ((behind || followUp != null) && context.service().mayExplain(concern)) {
            getContent()
                    .add(button(
                            followUp == null ? "stocktake.explain" : "stocktake.explain.again",
                            () -> new ExplainDialog(concern, followUp, context, said).open()));
        }
        if (followUp == null) {
            return;
        }
        if (context.service().mayComment(followUp)) {
            getContent().add(button("stocktake.comment", () -> new CommentDialog(followUp, context, said).open()));
        }
        getContent()
                .add(button(
                        "stocktake.history",
                        () -> new SaidDialog(context.service().history(concern), context).open()));
    }

    private Component line(FollowUpText.Line line) {
        var paragraph = new Paragraph(new Span(line.label() + ": "), new Text(line.text()));
        paragraph.addClassName(line.overdue() ? "overdue" : "said");
        return paragraph;
    }

    private Button button(String key, SerializableRunnable open) {
        var button = new Button(getTranslation(key), click -> open.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + Defined.shortName(indicator, getLocale()));
        return button;
    }
}
