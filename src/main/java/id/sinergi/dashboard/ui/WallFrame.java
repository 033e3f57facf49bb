package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import id.sinergi.component.Glyph;
import java.util.List;

/** What stands above and below the slides of the wall. */
final class WallFrame {

    private WallFrame() {}

    /** @param unknown what the address asked for in vain, as {@code name=value} */
    static Header head(String filters, boolean demo, List<String> unknown) {
        var head = new Header();
        var mark = new Span(head.getTranslation("dashboard.demo"));
        mark.addClassName("demo");
        mark.setVisible(demo);
        var about = new Span(filters);
        about.addClassName("lead");
        var notice = new Span(head.getTranslation("dashboard.unknown", String.join(", ", unknown)));
        notice.addClassName("notice");
        notice.setVisible(!unknown.isEmpty());
        head.add(new H1(head.getTranslation("dashboard.overview")), about, mark, notice);
        head.addClassName("wall-head");
        return head;
    }

    /**
     * @param onArrange called where somebody wants to choose what goes round
     */
    static Footer foot(String text, SerializableRunnable onArrange) {
        var foot = new Footer();
        var progress = new Div();
        progress.addClassName("wall-progress");
        var stamp = new Span(text);
        stamp.addClassName("stamp");
        var back = new Anchor(".", foot.getTranslation("dashboard.wall.back"));
        back.addClassName("plain");
        var round = button("round", VaadinIcon.COG);
        round.addClickListener(click -> onArrange.run());
        foot.add(
                progress,
                stamp,
                round,
                button("previous", VaadinIcon.CHEVRON_LEFT_SMALL),
                button("pause", VaadinIcon.PAUSE),
                button("next", VaadinIcon.CHEVRON_RIGHT_SMALL),
                button("full", VaadinIcon.EXPAND_FULL),
                back);
        foot.addClassName("wall-foot");
        return foot;
    }

    private static NativeButton button(String action, VaadinIcon icon) {
        var button = new NativeButton();
        var name = button.getTranslation("dashboard.wall." + action);
        button.addClassName("plain");
        button.add(Glyph.of(icon));
        button.setAriaLabel(name);
        button.getElement().setAttribute("data-wall", action).setAttribute("title", name);
        return button;
    }
}
