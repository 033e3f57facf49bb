package id.sinergi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Says on a page that a later batch counts, and shows the page again on a press, at the same place. */
class NewDataNotice extends Notification {

    private final Span text = new Span();

    NewDataNotice() {
        var again = new Button(getTranslation("newer.show"), click -> getUI().ifPresent(NewDataNotice::again));
        var later = new Button(getTranslation("newer.later"), click -> close());
        var content = new Div(text, again, later);
        content.addClassName("actions");
        add(content);
        setPosition(Position.BOTTOM_CENTER);
        setDuration(0);
    }

    void say(int batch) {
        text.setText(getTranslation("newer.text", String.valueOf(batch)));
        open();
    }

    /** Draws the page once more and leaves it scrolled to where it was. */
    private static void again(UI page) {
        page.getPage().executeJs("return window.scrollY").then(Integer.class, place -> {
            page.refreshCurrentRoute(false);
            page.getPage().executeJs("requestAnimationFrame(() => setTimeout(() => window.scrollTo(0, $0)))", place);
        });
    }
}
