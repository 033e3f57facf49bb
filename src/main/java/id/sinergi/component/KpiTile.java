package id.sinergi.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One headline figure with its change, its target and its course; new figures replace the old in place. */
public final class KpiTile extends Div {

    /**
     * What a tile says.
     *
     * @param suffix beside the value, such as "of 12"; empty means absent
     */
    public record Content(
            String title,
            String value,
            String suffix,
            Tone tone,
            String status,
            String delta,
            BulletBar bar,
            String captionStart,
            String captionEnd)
            implements Serializable {}

    private final H2 title = new H2();
    private final Div heading = part("kpi-title");
    private @Nullable Component aside;
    private final NativeButton choose = new NativeButton();
    private final Div badge = new Div();
    private final Div value = part("kpi-value");
    private final Div delta = part("kpi-delta");
    private final Bullet bullet = new Bullet();
    private final Span captionStart = new Span();
    private final Span captionEnd = new Span();

    /**
     * @param course the figure over time, such as a sparkline; null for none
     */
    public KpiTile(Component info, @Nullable Component course) {
        addClassNames("card", "c3", "kpi");
        heading.add(title, info);
        var figure = part("kpi-figure");
        figure.add(value, badge);
        var caption = part("kpi-row");
        caption.addClassName("kpi-caption");
        caption.add(captionStart, captionEnd);
        add(heading, figure, delta);
        if (course != null) {
            add(course);
        }
        add(bullet, caption);
    }

    /**
     * Makes the tile one that can be chosen, by a press anywhere on it or by keys.
     *
     * @param hint says what a press does
     */
    public void onChoose(String hint, SerializableRunnable listener) {
        title.add(choose);
        addClassName("kpi-offered");
        choose.addClassName("kpi-choose");
        choose.setTitle(hint);
        choose.addClickListener(click -> listener.run());
    }

    /** Puts a link beside the title in the place of the one before. */
    public void setAside(Component link) {
        if (aside != null) {
            heading.remove(aside);
        }
        aside = link;
        heading.add(link);
    }

    /** Puts a button beside the title that stays there. */
    public void addBeside(Component button) {
        heading.add(button);
    }

    /**
     * Makes the change a link.
     *
     * @param change what leads there
     * @param rest what stands behind it
     */
    public void lead(Component change, String rest) {
        delta.removeAll();
        delta.add(change, new Span(rest));
    }

    public void setChosen(boolean chosen) {
        choose.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        setClassName("kpi-chosen", chosen);
    }

    public void show(Content content) {
        if (choose.getParent().isPresent()) {
            choose.setText(content.title());
        } else {
            title.setText(content.title());
        }
        badge.removeAll();
        badge.add(new StatusBadge(content.tone(), content.status()));
        value.removeAll();
        value.add(new Span(content.value()));
        if (!content.suffix().isEmpty()) {
            value.getElement().appendChild(new Element("small").setText(" " + content.suffix()));
        }
        delta.setText(content.delta());
        bullet.show(content.bar());
        captionStart.setText(content.captionStart());
        captionEnd.setText(content.captionEnd());
    }

    private static Div part(String className) {
        var part = new Div();
        part.addClassName(className);
        return part;
    }
}
