package id.sinergi.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.catalog.Catalog;
import id.sinergi.doubt.Severity;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.Preview;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.source.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What posting an upload would do: counts, rejected rows, and the decision. */
class PreviewCard extends Div {

    private final Preview upload;
    private final Checkbox accept = new Checkbox();
    private final Checkbox meant = new Checkbox();
    private final Button post = new Button();
    private final TextArea reason = new TextArea();
    private final Severity severity;
    private @Nullable ReassignedRows reassigned;

    PreviewCard(
            Preview upload,
            IntakeService intake,
            Resending rejected,
            Catalog catalog,
            UploadTexts texts,
            EffectPart effect,
            Severity severity,
            SerializableBiConsumer<Preview, Consent> onPost,
            SerializableConsumer<Preview> onDiscard) {
        this.upload = upload;
        this.severity = severity;
        addClassName("card");
        add(new H2(upload.fileName()), sub(texts.origin(upload, getLocale())));
        addFacts(texts);
        addNotes(intake.notes(upload.upload()));
        if (upload.changesSomething()) {
            add(effect);
        }
        addRemarks(intake, rejected, catalog, texts);
        post.setText(texts.posting(getLocale()));
        add(decision(onPost, onDiscard));
    }

    private void addFacts(UploadTexts texts) {
        if (upload.demo()) {
            add(mark());
        }
        add(facts(texts));
    }

    private void addNotes(List<Problem> notes) {
        if (!upload.ignored().isEmpty()) {
            add(new Paragraph(getTranslation("intake.upload.ignored", upload.ignored())));
        }
        if (!upload.leftOut().isEmpty()) {
            add(new Paragraph(getTranslation("intake.upload.left-out", upload.leftOut())));
        }
        if (!notes.isEmpty()) {
            add(new ProblemList("reading.notes.heading", notes));
        }
    }

    private void addRemarks(IntakeService intake, Resending rejected, Catalog catalog, UploadTexts texts) {
        if (!upload.changesSomething()) {
            add(new Paragraph(
                    getTranslation(upload.rejected() > 0 ? "intake.upload.none-valid" : "intake.upload.nothing")));
        }
        if (upload.doubts() > 0) {
            add(new ProblemList("intake.doubt.heading", intake.doubts(upload.upload())));
        }
        if (upload.reassigned() > 0) {
            reassigned = new ReassignedRows(
                    upload, intake.reassignments(upload.upload(), ReassignedRows.SHOWN), catalog, texts, this::allow);
            add(reassigned);
        }
        if (upload.rejected() > 0) {
            add(new RejectedRows(upload, intake, rejected, texts));
        }
    }

    private static Paragraph sub(String text) {
        var sub = new Paragraph(text);
        sub.addClassName("sub");
        return sub;
    }

    private Span mark() {
        var mark = new Span(getTranslation("intake.upload.demo"));
        mark.addClassName("demo");
        return mark;
    }

    private Div facts(UploadTexts texts) {
        var facts = new Div(
                fact("intake.upload.read", upload.read(), texts),
                fact("intake.upload.new", upload.added(), texts),
                fact("intake.upload.changed", upload.changed(), texts),
                fact("intake.upload.unchanged", upload.unchanged(), texts),
                fact("intake.upload.rejected", upload.rejected(), texts));
        if (upload.reassigned() > 0) {
            facts.add(fact("intake.upload.reassigned", upload.reassigned(), texts));
        }
        facts.addClassName("facts");
        return facts;
    }

    private Div fact(String key, int rows, UploadTexts texts) {
        var value = new Span(texts.count(rows, getLocale()));
        value.addClassName("fact-value");
        var fact = new Div(new Span(getTranslation(key)), value);
        fact.addClassName("fact");
        return fact;
    }

    private Div decision(SerializableBiConsumer<Preview, Consent> onPost, SerializableConsumer<Preview> onDiscard) {
        accept.setLabel(getTranslation("intake.upload.accept", upload.rejected()));
        accept.setVisible(upload.rejected() > 0 && upload.changesSomething());
        accept.addValueChangeListener(change -> allow());
        meant.setLabel(getTranslation("intake.upload.meant"));
        meant.setVisible(upload.doubts() > 0 && upload.changesSomething());
        meant.addValueChangeListener(change -> allow());
        askForReason();
        post.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        post.setDisableOnClick(true);
        post.addClickListener(click -> onPost.accept(upload, consent()));
        allow();
        var discard = new Button(getTranslation("intake.upload.discard"), click -> onDiscard.accept(upload));
        discard.setDisableOnClick(true);
        var buttons = new Div(post, discard);
        buttons.addClassName("actions");
        var decision = new Div(accept, meant, reason, buttons);
        decision.addClassName("stack");
        return decision;
    }

    /** What is unusual is explained, unless the rows that change persons are explained anyhow. */
    private void askForReason() {
        reason.setLabel(getTranslation("quality.outlier.reason"));
        reason.setHelperText(getTranslation("intake.reassigned.help"));
        reason.setMaxLength(Consent.LONGEST);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setVisible(severity == Severity.REASON && reassigned == null && upload.changesSomething());
        reason.addValueChangeListener(change -> allow());
        if (severity == Severity.BLOCK) {
            meant.setVisible(false);
            add(new Paragraph(getTranslation("quality.outlier.blocked")));
        }
    }

    private void allow() {
        post.setEnabled(upload.changesSomething()
                && severity != Severity.BLOCK
                && (severity != Severity.REASON || consent().isJustified())
                && (upload.rejected() == 0 || accept.getValue())
                && (upload.doubts() == 0 || meant.getValue())
                && (upload.reassigned() == 0 || consent().isJustified()));
    }

    private Consent consent() {
        return new Consent(
                accept.getValue(),
                meant.getValue(),
                reassigned == null ? reason.getValue() : reassigned.justification());
    }
}
