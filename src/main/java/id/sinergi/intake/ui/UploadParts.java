package id.sinergi.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import id.sinergi.approval.Submission;
import id.sinergi.catalog.Catalog;
import id.sinergi.doubt.Doubts;
import id.sinergi.doubt.Severity;
import id.sinergi.intake.Preview;
import id.sinergi.interruption.InterruptedFiles;
import id.sinergi.interruption.InterruptedPart;
import id.sinergi.language.Texts;
import id.sinergi.reading.MemoryDialog;
import id.sinergi.reading.RememberedAnswers;
import id.sinergi.sender.SenderField;
import id.sinergi.sender.Senders;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes the parts of the page of imports that know services of their own. */
@Component
class UploadParts {

    private final Senders senders;
    private final Catalog catalog;
    private final RememberedAnswers remembered;
    private final EffectParts effects;
    private final TemplateCards templates;
    private final InterruptedFiles interrupted;
    private final SubmissionCards submissions;
    private final Doubts doubts;

    UploadParts(
            Senders senders,
            Catalog catalog,
            RememberedAnswers remembered,
            EffectParts effects,
            TemplateCards templates,
            InterruptedFiles interrupted,
            SubmissionCards submissions,
            Doubts doubts) {
        this.doubts = doubts;
        this.submissions = submissions;
        this.senders = senders;
        this.catalog = catalog;
        this.remembered = remembered;
        this.effects = effects;
        this.templates = templates;
        this.interrupted = interrupted;
    }

    /** Whose file is sent, with what is remembered of it. */
    SenderField sender(String user) {
        var field = new SenderField(senders, catalog, user);
        var open = new Button(field.getTranslation("reading.memory.open"));
        open.addClickListener(click -> new MemoryDialog(remembered, field.number(), field.name(), user).open());
        field.add(open);
        return field;
    }

    /** What the doubts about an upload that the viewer sees ask of whoever posts it. */
    Severity severity(Preview upload) {
        return doubts.severity(upload.upload());
    }

    /** What the server's last end interrupted. */
    InterruptedPart interrupted(String user) {
        return new InterruptedPart(interrupted, user);
    }

    /** What an upload waits for, where that is a second person. */
    Optional<SubmissionCard> waiting(Preview upload, SerializableRunnable over) {
        return submissions.waiting(upload).map(asked -> submissions.of(asked, over));
    }

    /** Why it came back from a second person, if it did. */
    Optional<Paragraph> sentBack(Preview upload, Locale locale) {
        return submissions.sentBack(upload).flatMap(Submission::decided).map(decision -> {
            var why = new Paragraph(Texts.of("approval.came-back", locale, decision.by(), decision.comment()));
            why.addClassName("problem");
            return why;
        });
    }

    /** Uploads that wait for a second person. */
    Set<Integer> submitted() {
        return submissions.submitted();
    }

    EffectPart effect(Preview upload) {
        return effects.ofPosting(upload);
    }

    TemplateCard templates() {
        return templates.card();
    }
}
