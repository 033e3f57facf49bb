package id.sinergi.goal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import id.sinergi.goal.Sheet;
import id.sinergi.goal.SheetEntry;
import id.sinergi.goal.SheetProblem;
import id.sinergi.language.Figures;
import id.sinergi.language.NumberStyle;

/** Asks how numbers are meant that could be two. */
class SheetDoubts extends Composite<Div> {

    private final transient Sheet sheet;
    private final Span question = new Span();

    SheetDoubts(Sheet sheet, SerializableRunnable onAnswer) {
        this.sheet = sheet;
        getContent().addClassNames("notice", "sheet-doubts");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(question);
        for (var style : NumberStyle.values()) {
            var button = new Button(getTranslation("reading.option.style." + style), click -> {
                sheet.settle(style);
                onAnswer.run();
            });
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            getContent().add(button);
        }
    }

    void show() {
        var doubtful =
                sheet.entries().values().stream().filter(SheetEntry::doubtful).toList();
        setVisible(!doubtful.isEmpty());
        if (!doubtful.isEmpty()) {
            question.setText(getTranslation(
                    "goal.sheet.doubtful",
                    Figures.in(getLocale()).number(doubtful.size()),
                    doubtful.getFirst().text()));
        }
    }

    /** Whether a problem is told here already. */
    boolean tell(SheetProblem problem) {
        return sheet.entry(problem.cell()).filter(SheetEntry::doubtful).isPresent();
    }
}
