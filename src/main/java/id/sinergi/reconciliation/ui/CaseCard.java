package id.sinergi.reconciliation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.server.Command;
import id.sinergi.component.StatusBadge;
import id.sinergi.component.Tone;
import id.sinergi.dispute.Dispute;
import id.sinergi.dispute.DisputeState;
import id.sinergi.language.Figures;

/** One case: its numbers, who sees to it until when, what was changed of it, and what the viewer may do. */
class CaseCard extends Composite<Section> {

    private final transient CaseContext context;
    private final transient Dispute dispute;
    private final Command changed;

    /** @param changed runs after something was changed */
    CaseCard(CaseContext context, Dispute dispute, Command changed) {
        this.context = context;
        this.dispute = dispute;
        this.changed = changed;
        var texts = context.texts();
        boolean late = texts.isOverdue(dispute);
        getContent().addClassNames("card", "c12");
        getContent()
                .add(
                        new H2(text("number", String.valueOf(dispute.number())) + ": "
                                + texts.about(dispute, getLocale())),
                        new StatusBadge(
                                late ? Tone.BAD : dispute.state() == DisputeState.AGREED ? Tone.GOOD : Tone.NONE,
                                texts.state(dispute, getLocale())));
        var lines = new CaseLines(context, dispute, getLocale());
        lines.said().forEach(line -> getContent().add(new Paragraph(line)));
        if (context.mayEdit(dispute.figure().slice())) {
            getContent().add(actions());
        }
        var history = new UnorderedList();
        lines.history().forEach(line -> history.add(new ListItem(line)));
        getContent().add(new Paragraph(text("history")), history);
    }

    private Div actions() {
        var actions = new Div();
        actions.addClassNames("filters", "choices");
        actions.add(new Button(text("edit"), click -> edit()));
        if (dispute.state() == DisputeState.OPEN) {
            if (context.mayAgree()) {
                actions.add(new Button(text("agree"), click -> agree()));
            }
            actions.add(new Button(
                    text("close"), click -> done(() -> context.disputes().close(dispute.number()))));
        } else {
            actions.add(new Button(
                    text("reopen"), click -> done(() -> context.disputes().reopen(dispute.number()))));
        }
        return actions;
    }

    private void done(Command change) {
        change.execute();
        changed.execute();
    }

    private void edit() {
        var form = new TermsForm(context.users()
                .responsibleFor(dispute.figure().region(), dispute.figure().agreement()));
        form.show(dispute.terms());
        var dialog = new Dialog(text("edit"));
        dialog.add(form);
        confirm(
                dialog,
                "save",
                () -> form.terms().ifPresent(terms -> {
                    dialog.close();
                    done(() -> context.disputes().edit(dispute.number(), terms));
                }));
    }

    private void agree() {
        var number = new IntegerField(text("agreed"));
        number.setMin(0);
        number.setHelperText(text(
                "numbers",
                Figures.in(getLocale()).number(dispute.ours()),
                Figures.in(getLocale()).number(dispute.theirs())));
        var dialog = new Dialog(text("agree"));
        dialog.add(number);
        confirm(dialog, "agree", () -> {
            var agreed = number.getValue();
            number.setErrorMessage(text("agreed.missing"));
            number.setInvalid(agreed == null || agreed < 0);
            if (agreed != null && agreed >= 0) {
                dialog.close();
                done(() -> context.disputes().agree(dispute.number(), agreed));
            }
        });
    }

    private void confirm(Dialog dialog, String name, Command command) {
        var button = new Button(text(name), click -> command.execute());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("saved.cancel"), click -> dialog.close()), button);
        dialog.open();
    }

    private String text(String key, Object... arguments) {
        return getTranslation("reconciliation.case." + key, arguments);
    }
}
