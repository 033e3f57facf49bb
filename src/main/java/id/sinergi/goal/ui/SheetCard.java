package id.sinergi.goal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import id.sinergi.agreement.TargetDocument;
import id.sinergi.goal.Sheet;
import id.sinergi.goal.SheetEntry;
import id.sinergi.goal.SheetPage;
import id.sinergi.goal.SheetProblem;
import id.sinergi.goal.SheetReader;
import id.sinergi.intake.PostResult;
import id.sinergi.language.Figures;
import id.sinergi.source.IntakeException;
import java.time.LocalDate;
import java.util.List;

/** A sheet to type targets into, and what can be done with it. */
class SheetCard extends Composite<Section> {

    private final transient SheetPage page;
    private final transient SheetParts parts;
    private final transient Sheet sheet;
    private final SerializableBiConsumer<TargetDocument, String> onSaved;
    private final SheetFields fields;
    private final SheetTable table;
    private final SheetDoubts doubts;
    private final Button undo = new Button();
    private final Button redo = new Button();
    private final Button save = new Button();
    private final Paragraph state = new Paragraph();
    private final SheetProblems wrong = new SheetProblems();

    /** @param onSaved is told the document and what came of it */
    SheetCard(
            SheetPage page, SheetParts parts, LocalDate today, SerializableBiConsumer<TargetDocument, String> onSaved) {
        this.page = page;
        this.parts = parts;
        this.onSaved = onSaved;
        sheet = new Sheet(
                page.rows().size(), new SheetReader(page.question().indicator().isWhole()), page.known());
        fields = new SheetFields(page, today, parts.words(), this::show, this::copy);
        table = new SheetTable(page, sheet, parts.sheetWords(), this::show);
        doubts = new SheetDoubts(sheet, this::show);
        state.addClassName("sub");
        state.getElement().setAttribute("role", "status");
        getContent().addClassNames("card", "c12");
        var help = new Paragraph(getTranslation("goal.sheet.help"));
        help.addClassName("sub");
        getContent().add(fields, actions(), doubts, wrong, table, help);
        show();
    }

    private Div actions() {
        configure(undo, "goal.sheet.undo", () -> step(sheet::undo));
        configure(redo, "goal.sheet.redo", () -> step(sheet::redo));
        var spread = new Button();
        configure(spread, "goal.spread.open", this::spread);
        spread.setVisible(page.question().indicator().addsUp());
        configure(save, "goal.sheet.save", this::save);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(undo, redo, spread, save, state);
        actions.addClassNames("actions", "sheet-actions");
        return actions;
    }

    private void configure(Button button, String key, SerializableRunnable onClick) {
        button.setText(getTranslation(key));
        button.addClickListener(click -> onClick.run());
    }

    /** Puts the values of another document into the sheet. */
    private void copy(TargetDocument other) {
        var copied = parts.sheets().open(page.question().withDocument(other));
        if (copied.isMixed() || copied.known().isEmpty()) {
            Notification.show(getTranslation("goal.sheet.from.empty"));
            return;
        }
        sheet.fill(copied.known());
        fields.setCumulative(Boolean.TRUE.equals(copied.cumulative()));
        show();
    }

    private void step(Runnable step) {
        step.run();
        show();
    }

    private void spread() {
        if (!problems().isEmpty()) {
            Notification.show(getTranslation("goal.sheet.problem.cells"));
            return;
        }
        new SpreadDialog(page, sheet, fields.isCumulative(), parts, cells -> {
                    sheet.fill(cells);
                    show();
                })
                .open();
    }

    private List<SheetProblem> problems() {
        return page.problems(sheet, fields.isCumulative());
    }

    private void show() {
        var problems = problems();
        table.show(fields.isCumulative(), problems);
        table.warn(isUnsaved());
        doubts.show();
        undo.setEnabled(sheet.canUndo());
        redo.setEnabled(sheet.canRedo());
        int changes = page.changes(sheet, fields.isCumulative()).size();
        save.setEnabled(isUnsaved());
        state.setText(
                isUnsaved()
                        ? getTranslation(
                                "goal.sheet.unsaved", Figures.in(getLocale()).number(changes))
                        : getTranslation("goal.sheet.clean"));
        wrong.show(problems.stream()
                .filter(problem -> !doubts.tell(problem))
                .map(this::said)
                .toList());
    }

    private String said(SheetProblem problem) {
        var typed = sheet.entry(problem.cell()).map(SheetEntry::text).orElse("");
        return parts.sheetWords().problem(page, problem, typed, fields.isCumulative(), getLocale());
    }

    /** Whether something would be lost with the page. */
    boolean isUnsaved() {
        return !page.changes(sheet, fields.isCumulative()).isEmpty()
                || !problems().isEmpty();
    }

    private void save() {
        var problems = problems();
        var document = fields.document();
        if (!problems.isEmpty()) {
            table.focus(problems.getFirst().cell());
            Notification.show(getTranslation("goal.sheet.problem.cells"));
            return;
        }
        document.ifPresent(this::save);
    }

    private void save(TargetDocument document) {
        try {
            var result = parts.sheets().save(page, sheet, document, fields.isCumulative(), parts.username());
            onSaved.accept(document, said(result));
        } catch (IntakeException refused) {
            wrong.show(List.of(refused.problem().text(getLocale())));
        }
    }

    private String said(PostResult result) {
        return switch (result) {
            case PostResult.Posted(int batch) ->
                getTranslation("goal.sheet.posted", Figures.in(getLocale()).number(batch));
            case PostResult.Submitted submitted -> getTranslation("goal.sheet.submitted");
            default -> getTranslation("goal.sheet.clean");
        };
    }
}
