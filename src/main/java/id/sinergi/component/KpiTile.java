package id.sinergi.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One headline figure with its change, its target and its course. */
public final class KpiTile extends Div {

    /**
     * What a tile says.
     *
     * @param suffix beside the value, such as "of 12"; empty means absent
     * @param actual filled part of the bar from 0 to 1; null for no bar
     * @param target place of the target on the bar from 0 to 1; null for none
     */
    public record Content(
            String title,
            String value,
            String suffix,
            Tone tone,
            String status,
            String delta,
            @Nullable Double actual,
            @Nullable Double target,
            String captionStart,
            String captionEnd)
            implements Serializable {}

    public KpiTile(Content content, InfoButton info, @Nullable Component course) {
        addClassNames("card", "c3", "kpi");
        var title = new Div(new H2(content.title()), info);
        title.addClassName("kpi-title");
        var value = new Div(new Span(content.value()));
        value.addClassName("kpi-value");
        if (!content.suffix().isEmpty()) {
            var suffix = new Element("small").setText(" " + content.suffix());
            value.getElement().appendChild(suffix);
        }
        add(row("kpi-row", title, new StatusBadge(content.tone(), content.status())), value, text(content.delta()));
        if (course != null) {
            add(course);
        }
        add(
                bullet(content),
                row("kpi-row kpi-caption", new Span(content.captionStart()), new Span(content.captionEnd())));
    }

    private static Div text(String delta) {
        var line = new Div(delta);
        line.addClassName("kpi-delta");
        return line;
    }

    private static Div bullet(Content content) {
        var bullet = new Div();
        bullet.addClassName("kpi-bullet");
        bullet.setVisible(content.actual() != null);
        bullet.getElement().setAttribute("aria-hidden", "true");
        mark(bullet, "i", "width", content.actual());
        mark(bullet, "u", "inset-inline-start", content.target());
        return bullet;
    }

    private static void mark(Div bullet, String tag, String property, @Nullable Double fraction) {
        if (fraction != null) {
            var mark = new Element(tag);
            mark.getStyle().set(property, Math.clamp(fraction, 0, 1) * 100 + "%");
            bullet.getElement().appendChild(mark);
        }
    }

    private static Div row(String classes, Component... parts) {
        var row = new Div(parts);
        row.addClassNames(classes.split(" "));
        return row;
    }
}
