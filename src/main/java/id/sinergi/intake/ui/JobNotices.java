package id.sinergi.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.sinergi.intake.IntakeJob;
import id.sinergi.intake.JobEndings;
import id.sinergi.intake.JobState.Read;
import org.springframework.stereotype.Component;

/** Says on whatever page its user looks at that a file was read or posted, and leads to it. */
@Component
class JobNotices implements VaadinServiceInitListener {

    private final JobEndings endings;
    private final AuthenticationContext authentication;

    JobNotices(JobEndings endings, AuthenticationContext authentication) {
        this.endings = endings;
        this.authentication = authentication;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> {
            if (authentication.hasAnyRole("STAFF", "ADMINISTRATOR")) {
                authentication.getPrincipalName().ifPresent(user -> follow(user, start.getUI()));
            }
        });
    }

    private void follow(String user, UI page) {
        var stop = endings.listen(user, job -> page.access(() -> tell(job, page)));
        page.addDetachListener(closed -> stop.run());
    }

    private static void tell(IntakeJob job, UI page) {
        if (isElsewhere(page)) {
            show(job, page);
        }
    }

    /** A page that is only being opened shows nothing of the router yet. */
    private static boolean isElsewhere(UI page) {
        var shown = page.getInternals().getActiveRouterTargetsChain();
        return !shown.isEmpty() && shown.stream().noneMatch(UploadView.class::isInstance);
    }

    private static void show(IntakeJob job, UI page) {
        var notice = new Notification();
        var text = job.state() instanceof Read
                ? page.getTranslation("intake.notice.read", job.fileName())
                : job.fileName() + ": " + JobTexts.of(job.state(), page.getLocale());
        var close = new Button(page.getTranslation("intake.upload.dismiss"), click -> notice.close());
        var link = new RouterLink(page.getTranslation("intake.notice.link"), UploadView.class);
        var content = new Div(new Span(text), link, close);
        content.addClassName("actions");
        notice.add(content);
        notice.setPosition(Position.BOTTOM_START);
        notice.setDuration(0);
        notice.open();
        var arriving = page.addAfterNavigationListener(arrived -> {
            if (!isElsewhere(page)) {
                notice.removeFromParent();
            }
        });
        notice.addDetachListener(closed -> arriving.remove());
    }
}
