package id.sinergi.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** A figure on a bar with its plan and its target, beside the words that say the same. */
public final class Bullet extends Div {

    public Bullet() {
        addClassName("kpi-bullet");
        getElement().setAttribute("aria-hidden", "true");
    }

    public Bullet(BulletBar bar) {
        this();
        show(bar);
    }

    public void show(BulletBar bar) {
        getElement().removeAllChildren();
        setVisible(bar.actual() != null);
        mark("i", "width", bar.actual());
        mark("s", "inset-inline-start", bar.plan());
        mark("u", "inset-inline-start", bar.target());
    }

    private void mark(String tag, String property, @Nullable Double fraction) {
        if (fraction != null) {
            var mark = new Element(tag);
            mark.getStyle().set(property, Math.clamp(fraction, 0, 1) * 100 + "%");
            getElement().appendChild(mark);
        }
    }
}
