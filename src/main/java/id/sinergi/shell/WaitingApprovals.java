package id.sinergi.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import id.sinergi.approval.Submissions;
import id.sinergi.region.CurrentScope;
import org.springframework.stereotype.Component;

/** Says in the navigation of every page how many batches wait for a second person. */
@Component
class WaitingApprovals {

    /** Of their page in the navigation. */
    static final String TITLE = "approval.title";

    private final Submissions submissions;
    private final CurrentScope scope;

    WaitingApprovals(Submissions submissions, CurrentScope scope) {
        this.submissions = submissions;
        this.scope = scope;
    }

    /** Adds the number to the link of their page, where there are any, as it is after each step of its viewer. */
    void mark(RouterLink link) {
        var number = new Span();
        number.addClassName("app-count");
        number.setVisible(false);
        link.add(number);
        link.addAttachListener(attached -> {
            var listening = attached.getUI().addAfterNavigationListener(arrived -> show(number));
            link.addDetachListener(detached -> {
                listening.remove();
                detached.unregisterListener();
            });
        });
    }

    private void show(Span number) {
        long waiting = submissions.countWithin(scope.get());
        number.setText(String.valueOf(waiting));
        number.getElement().setAttribute("title", number.getTranslation("approval.count", waiting));
        number.setVisible(waiting > 0);
    }
}
