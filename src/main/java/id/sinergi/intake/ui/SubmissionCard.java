package id.sinergi.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.sinergi.approval.Submission;
import id.sinergi.intake.ApprovalService.Asked;
import id.sinergi.intake.Preview;
import id.sinergi.language.Texts;
import java.util.Locale;

/** What a submission would change, and the decision on it. */
class SubmissionCard extends Div {

    SubmissionCard(Asked asked, EffectPart effect, UploadTexts texts, DecisionPart decision) {
        var submission = asked.submission();
        addClassName("card");
        add(new H2(title(submission, getLocale())), origin(submission, texts));
        var upload = asked.upload();
        if (upload != null) {
            describe(upload, texts);
        }
        if (!submission.reason().isEmpty()) {
            add(new Paragraph(Texts.of("approval.reason", getLocale(), submission.reason())));
        }
        if (!asked.doubts().isEmpty()) {
            add(new ProblemList("intake.doubt.heading", asked.doubts()));
        }
        add(effect, decision);
    }

    /** What is asked, in a few words. */
    static String title(Submission submission, Locale locale) {
        return submission.upload() > 0
                ? Texts.of("approval.post", locale, submission.fileName())
                : Texts.of("approval.take-back", locale, String.valueOf(submission.takesBack()), submission.fileName());
    }

    private Paragraph origin(Submission submission, UploadTexts texts) {
        var origin = new Paragraph(Texts.of(
                "approval.origin",
                getLocale(),
                submission.submittedBy(),
                texts.moment(submission.submittedAt(), getLocale())));
        origin.addClassName("sub");
        return origin;
    }

    private void describe(Preview upload, UploadTexts texts) {
        var locale = getLocale();
        add(new Paragraph(Texts.of(
                "intake.batch.counts",
                locale,
                texts.count(upload.added(), locale),
                texts.count(upload.changed(), locale),
                texts.count(upload.unchanged(), locale),
                texts.count(upload.rejected(), locale))));
        if (upload.reassigned() > 0) {
            add(new Paragraph(Texts.of("approval.reassigned", locale, texts.count(upload.reassigned(), locale))));
        }
    }
}
