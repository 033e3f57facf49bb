package id.sinergi.cooperation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.sinergi.agreement.Agreement;
import id.sinergi.changelog.ChangeKind;
import id.sinergi.changelog.StateFiles;
import id.sinergi.component.ListFiles;
import id.sinergi.component.PageHeader;
import id.sinergi.cooperation.AgreementAdministration;
import id.sinergi.cooperation.AgreementPages;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.UserRole;
import id.sinergi.security.Viewer;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** What was agreed, whose figure is which and what is counted how; administrators add agreements and change them here. */
@Route("perjanjian")
@PermitAll
@Menu(order = 12.5, title = "cooperation.title", icon = "vaadin:handshake")
class AgreementsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient AgreementPages pages;
    private final transient AgreementAdministration administration;
    private final boolean editable;
    private final Div cards = new Div();

    AgreementsView(
            AgreementPages pages, AgreementAdministration administration, StateFiles files, CurrentViewer viewer) {
        this.pages = pages;
        this.administration = administration;
        this.editable = viewer.find()
                .map(Viewer::role)
                .filter(role -> role == UserRole.ADMINISTRATOR)
                .isPresent();
        var header = new PageHeader(getTranslation("cooperation.title"));
        header.setLead(getTranslation("cooperation.lead"));
        if (editable) {
            var add = new Button(getTranslation("cooperation.add"), click -> open(null));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.addAction(add);
        }
        addClassName("page");
        cards.addClassName("stack");
        add(header, cards);
        if (editable) {
            add(new ListFiles(files.of(ChangeKind.AGREEMENT, "perjanjian"), this::arrived));
        }
    }

    private void open(@Nullable Agreement present) {
        new AgreementDialog(present, administration, this::saved).open();
    }

    private void saved(String text) {
        refresh();
        Notification.show(text);
    }

    private void arrived(int rows) {
        saved(getTranslation("catalog.imported", rows));
    }

    private void refresh() {
        cards.removeAll();
        pages.all().forEach(page -> {
            var card = new AgreementCard(page);
            if (editable) {
                var edit = new Button(getTranslation("cooperation.edit"), click -> open(page.agreement()));
                edit.addThemeVariants(ButtonVariant.LUMO_SMALL);
                edit.setAriaLabel(getTranslation("cooperation.edit") + ": "
                        + page.agreement().code());
                card.add(edit);
            }
            cards.add(card);
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cooperation.title") + " · Sinergi";
    }
}
