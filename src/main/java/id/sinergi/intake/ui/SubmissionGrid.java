package id.sinergi.intake.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import id.sinergi.approval.Submission;
import id.sinergi.approval.Submission.Decision;
import java.util.List;

/** Submissions, one a row; what was decided where they all are. */
class SubmissionGrid extends Grid<Submission> {

    private static final int ROWS_WITHOUT_SCROLLING = 10;

    private final UploadTexts texts;

    SubmissionGrid(List<Submission> rows, UploadTexts texts, String label) {
        this.texts = texts;
        addComponentColumn(this::what)
                .setHeader(getTranslation("approval.what"))
                .setAutoWidth(true);
        text("approval.by", Submission::submittedBy);
        text("approval.at", row -> texts.moment(row.submittedAt(), getLocale()));
        if (rows.stream().noneMatch(Submission::isOpen)) {
            addDecisions();
        }
        addThemeVariants(GridVariant.LUMO_COMPACT);
        getElement().setAttribute("aria-label", getTranslation(label));
        setItems(rows);
        setAllRowsVisible(rows.size() <= ROWS_WITHOUT_SCROLLING);
    }

    private void addDecisions() {
        addComponentColumn(this::outcome)
                .setHeader(getTranslation("approval.outcome"))
                .setAutoWidth(true);
        text("approval.decided-by", row -> row.decided().map(Decision::by).orElse(""));
        text(
                "approval.decided-at",
                row -> row.decided()
                        .map(decision -> texts.moment(decision.at(), getLocale()))
                        .orElse(""));
        text("approval.comment", row -> row.decided().map(Decision::comment).orElse(""));
    }

    private void text(String key, ValueProvider<Submission, String> value) {
        addColumn(value).setHeader(getTranslation(key)).setAutoWidth(true);
    }

    private Span what(Submission row) {
        var title = SubmissionCard.title(row, getLocale());
        return row.isOpen() ? new Span(ApprovalsView.link(row.number(), title)) : new Span(title);
    }

    private Span outcome(Submission row) {
        var outcome = new Span();
        row.decided().ifPresent(decision -> {
            outcome.add(getTranslation("approval.outcome." + decision.outcome()));
            if (decision.batch() > 0) {
                outcome.add(" ");
                outcome.add(BatchesView.link(
                        decision.batch(), getTranslation("approval.batch", String.valueOf(decision.batch()))));
            }
        });
        return outcome;
    }
}
