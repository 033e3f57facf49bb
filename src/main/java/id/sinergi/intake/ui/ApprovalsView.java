package id.sinergi.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.sinergi.intake.ApprovalService;
import id.sinergi.intake.ApprovalService.Asked;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** What waits for a second person, and what was decided before; the submission that is looked at stands in the address. */
@Route("persetujuan")
@RolesAllowed({"MANAGER", "STAFF", "ADMINISTRATOR"})
@Menu(order = 79, title = "approval.title", icon = "vaadin:check-square-o")
class ApprovalsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String NUMBER = "pengajuan";
    private static final int DECIDED = 50;

    private final ApprovalService approvals;
    private final SubmissionCards cards;
    private final UploadTexts texts;
    private final Div focus = new Div();
    private final Div waiting = new Div();
    private final Div decided = new Div();

    ApprovalsView(ApprovalService approvals, SubmissionCards cards, UploadTexts texts) {
        this.approvals = approvals;
        this.cards = cards;
        this.texts = texts;
        addClassName("page");
        focus.addClassName("stack");
        waiting.addClassName("card");
        decided.addClassName("card");
        add(
                new H1(getTranslation("approval.heading")),
                new Paragraph(getTranslation(approvals.isRequired() ? "approval.lead" : "approval.off")),
                focus,
                waiting,
                decided);
    }

    /** A link to one submission. */
    static RouterLink link(int submission, String text) {
        var link = new RouterLink(text, ApprovalsView.class);
        link.setQueryParameters(QueryParameters.of(NUMBER, String.valueOf(submission)));
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("approval.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        focus.removeAll();
        event.getLocation().getQueryParameters().getSingleParameter(NUMBER).ifPresent(this::show);
        showWaiting();
        showDecided();
    }

    private void show(String asked) {
        var found = asked.matches("\\d{1,9}") ? approvals.find(Integer.parseInt(asked)) : Optional.<Asked>empty();
        found.ifPresentOrElse(
                known -> focus.add(cards.of(known, this::decided)),
                () -> focus.add(new Paragraph(getTranslation("approval.unknown", asked))));
    }

    private void decided() {
        UI.getCurrent().navigate(ApprovalsView.class);
    }

    private void showWaiting() {
        waiting.removeAll();
        waiting.add(new H2(getTranslation("approval.waiting")));
        var rows = approvals.waiting();
        if (rows.isEmpty()) {
            waiting.add(new Paragraph(getTranslation("approval.none")));
        } else {
            waiting.add(new SubmissionGrid(rows, texts, "approval.waiting"));
        }
    }

    private void showDecided() {
        decided.removeAll();
        var rows = approvals.decided(DECIDED);
        decided.setVisible(!rows.isEmpty());
        decided.add(new H2(getTranslation("approval.decided")), new SubmissionGrid(rows, texts, "approval.decided"));
    }
}
