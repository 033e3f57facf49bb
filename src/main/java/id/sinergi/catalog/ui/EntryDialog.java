package id.sinergi.catalog.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.audit.AuditRow;
import id.sinergi.audit.AuditTexts;
import id.sinergi.catalog.CatalogAdministration;
import id.sinergi.catalog.CatalogList;
import id.sinergi.catalog.CatalogRow;
import id.sinergi.region.RegionCatalog;
import id.sinergi.source.IntakeException;

/** One entry, new or present, with what was done to it so far. */
class EntryDialog extends Dialog {

    private final CatalogList list;
    private final CatalogRow row;
    private final transient CatalogAdministration administration;
    private final transient AuditTexts audit;
    private final EntryForm form;
    private final Paragraph problem = new Paragraph();
    private final SerializableConsumer<String> done;

    EntryDialog(
            CatalogList list,
            CatalogRow row,
            CatalogAdministration administration,
            RegionCatalog regions,
            AuditTexts audit,
            SerializableConsumer<String> done) {
        this.list = list;
        this.row = row;
        this.administration = administration;
        this.audit = audit;
        this.done = done;
        this.form = new EntryForm(list, row, regions);
        boolean fresh = row.id() == null;
        setHeaderTitle(fresh ? getTranslation("catalog.add") : row.code() + " · " + row.nameId());
        setWidth("min(46rem, 100vw)");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(form, problem);
        if (!fresh) {
            addHistory();
        }
        addButtons(fresh);
    }

    private void addHistory() {
        var entries = new UnorderedList();
        entries.addClassName("home-list");
        administration.history(list, row.code()).forEach(change -> entries.add(new ListItem(text(change))));
        add(new H3(getTranslation("catalog.history")));
        add(entries.getComponentCount() == 0 ? new Paragraph(getTranslation("catalog.history.none")) : entries);
    }

    private String text(AuditRow change) {
        return "%s · %s · %s: %s"
                .formatted(audit.moment(change.at()), change.actor(), audit.action(change.action()), change.detail());
    }

    private void addButtons(boolean fresh) {
        var save = new Button(
                getTranslation("catalog.save"),
                click -> attempt(
                        () -> administration.save(list, form.read()),
                        getTranslation("catalog.saved", form.read().code())));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (!fresh && !row.shipped()) {
            var remove = new Button(
                    getTranslation("catalog.remove"),
                    click -> attempt(
                            () -> administration.remove(list, row), getTranslation("catalog.removed", row.code())));
            remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            getFooter().add(remove);
        }
        getFooter().add(new Button(getTranslation("catalog.cancel"), click -> close()), save);
    }

    private void attempt(Runnable deed, String success) {
        try {
            deed.run();
            close();
            done.accept(success);
        } catch (IntakeException refused) {
            problem.setText(refused.problem().text(getLocale()));
            problem.setVisible(true);
        }
    }
}
