package id.sinergi.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import id.sinergi.approval.Submissions;
import id.sinergi.following.UnseenAlerts;
import id.sinergi.region.CurrentScope;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;

/** Says in the navigation of every page how many batches wait for a second person, and how many alerts are new. */
@Component
class NavigationCounts {

    private final Submissions submissions;
    private final UnseenAlerts alerts;
    private final CurrentScope scope;

    NavigationCounts(Submissions submissions, UnseenAlerts alerts, CurrentScope scope) {
        this.submissions = submissions;
        this.alerts = alerts;
        this.scope = scope;
    }

    /**
     * Adds the number to the link of the page where it leads, where there are any.
     *
     * @param title key of the page's title
     */
    void mark(String title, RouterLink link) {
        switch (title) {
            case "approval.title" -> mark(link, "approval.count", () -> submissions.countWithin(scope.seen()));
            case "following.title" -> mark(link, "following.count", alerts::count);
            default -> {}
        }
    }

    /** As it is after each step of its viewer. */
    private static void mark(RouterLink link, String key, LongSupplier count) {
        var number = new Span();
        number.addClassName("app-count");
        number.setVisible(false);
        link.add(number);
        link.addAttachListener(attached -> {
            var listening = attached.getUI().addAfterNavigationListener(arrived -> show(number, key, count));
            link.addDetachListener(detached -> {
                listening.remove();
                detached.unregisterListener();
            });
        });
    }

    private static void show(Span number, String key, LongSupplier count) {
        long many = count.getAsLong();
        number.setText(String.valueOf(many));
        number.getElement().setAttribute("title", number.getTranslation(key, many));
        number.setVisible(many > 0);
    }
}
