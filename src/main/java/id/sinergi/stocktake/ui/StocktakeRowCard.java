package id.sinergi.stocktake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import id.sinergi.assessment.AssessmentText;
import id.sinergi.chart.Chart;
import id.sinergi.component.Bullet;
import id.sinergi.component.BulletBar;
import id.sinergi.component.StatusBadge;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.StatusTones;
import id.sinergi.stocktake.StocktakeRow;
import id.sinergi.stocktake.StocktakeText;
import id.sinergi.wording.Defined;
import id.sinergi.wording.FigureText;
import java.util.Map;

/** One indicator: its figure against target, its course with forecast, and what is said and done about it. */
class StocktakeRowCard extends Composite<Section> {

    StocktakeRowCard(
            StocktakeRow row,
            Slice slice,
            Map<String, String> names,
            FollowUpContext context,
            SerializableRunnable said) {
        getContent().addClassNames("card", "stocktake");
        var chart = new Chart();
        chart.show(row.course());
        getContent()
                .add(figure(row), part("stocktake-course", chart), new FollowUpPart(row, slice, names, context, said));
    }

    private Div figure(StocktakeRow row) {
        var assessment = row.assessment();
        var judgement = assessment.judgement();
        var name = new H2(Defined.shortName(row.indicator(), getLocale()));
        var value = new Div(new Span(FigureText.of(row.figure(), getLocale())));
        value.addClassName("kpi-value");
        var part = part(
                "stocktake-figure",
                name,
                sentence(StocktakeText.owner(row, getLocale())),
                value,
                new StatusBadge(StatusTones.of(assessment.status()), AssessmentText.status(assessment, getLocale())));
        var bar = BulletBar.of(
                row.figure().value().orElse(0),
                judgement.running() ? judgement.toDate().target() : null,
                judgement.target());
        part.add(new Bullet(row.figure().hidden() ? bar.withoutFigure() : bar));
        StocktakeText.evidence(row, getLocale()).forEach(text -> part.add(sentence(text)));
        return part;
    }

    private static Paragraph sentence(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("sub");
        return paragraph;
    }

    private static Div part(String className, Component... content) {
        var part = new Div(content);
        part.addClassName(className);
        return part;
    }
}
