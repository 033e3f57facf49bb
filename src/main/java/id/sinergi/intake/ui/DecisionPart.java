package id.sinergi.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import id.sinergi.intake.ApprovalService;
import id.sinergi.intake.PostResult;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.source.IntakeException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** What its viewer may do about a submission; agreeing goes on without the page. */
class DecisionPart extends Div {

    private final transient ApprovalService approvals;
    private final int submission;
    private final String user;
    private final SerializableRunnable over;
    private final TextArea comment = new TextArea();
    private final Div buttons = new Div();
    private final Paragraph progress = new Paragraph();

    /**
     * Who looks at it.
     *
     * @param own whether it is the viewer's own
     * @param decides whether the viewer may decide on it
     */
    record Viewer(String name, boolean own, boolean decides) {}

    /** @param over runs once it is decided */
    DecisionPart(int submission, ApprovalService approvals, Viewer viewer, SerializableRunnable over) {
        this.submission = submission;
        this.approvals = approvals;
        this.user = viewer.name();
        this.over = over;
        addClassName("stack");
        buttons.addClassName("actions");
        progress.getElement().setAttribute("role", "status");
        if (viewer.own()) {
            progress.setText(getTranslation("approval.own"));
            buttons.add(new Button(
                    getTranslation("approval.withdraw"),
                    click -> work("approval.withdrawn", () -> approvals.withdraw(submission, user))));
        } else if (viewer.decides()) {
            ask();
        } else {
            progress.setText(getTranslation("approval.not-yours"));
        }
        add(progress, buttons);
    }

    private void ask() {
        comment.setLabel(getTranslation("approval.comment"));
        comment.setHelperText(getTranslation("approval.comment.help"));
        comment.setMaxLength(Consent.LONGEST);
        comment.setWidthFull();
        comment.setValueChangeMode(ValueChangeMode.EAGER);
        var approve = new Button(getTranslation("approval.approve"), click -> approve());
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var sendBack = new Button(
                getTranslation("approval.send-back"),
                click -> work("approval.sent-back", () -> approvals.sendBack(submission, user, comment.getValue())));
        buttons.add(approve, sendBack);
        add(comment);
    }

    private void work(String done, Runnable decision) {
        try {
            decision.run();
            end(getTranslation(done));
        } catch (IntakeException refused) {
            progress.setText(refused.problem().text(getLocale()));
        }
    }

    /** A large file takes its time: the page waits without standing still. */
    private void approve() {
        var ui = UI.getCurrent();
        var reason = comment.getValue();
        buttons.setEnabled(false);
        progress.setText(getTranslation("approval.posting"));
        Thread.startVirtualThread(new DelegatingSecurityContextRunnable(() -> {
            try {
                var result = approvals.approve(submission, user, reason);
                ui.access(() -> show(result));
            } catch (IntakeException refused) {
                ui.access(() -> stop(refused.problem().text(getLocale())));
            } catch (RuntimeException failed) {
                ui.access(() -> stop(getTranslation("intake.error.unexpected")));
            }
        }));
    }

    private void show(PostResult result) {
        if (result instanceof Posted(int batch)) {
            end(getTranslation("approval.approved", String.valueOf(batch)));
        } else {
            stop(JobTexts.of(result, getLocale()));
        }
    }

    private void stop(String why) {
        progress.setText(why);
        buttons.setEnabled(true);
    }

    private void end(String text) {
        Notification.show(text);
        over.run();
    }
}
