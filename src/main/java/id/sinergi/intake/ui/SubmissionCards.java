package id.sinergi.intake.ui;

import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.sinergi.approval.Submission;
import id.sinergi.intake.ApprovalService;
import id.sinergi.intake.ApprovalService.Asked;
import id.sinergi.intake.Preview;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the cards of submissions, for who decides on them and for who made them. */
@Component
class SubmissionCards {

    private final ApprovalService approvals;
    private final EffectParts effects;
    private final UploadTexts texts;
    private final AuthenticationContext authentication;

    SubmissionCards(
            ApprovalService approvals, EffectParts effects, UploadTexts texts, AuthenticationContext authentication) {
        this.approvals = approvals;
        this.effects = effects;
        this.texts = texts;
        this.authentication = authentication;
    }

    /** @param over runs once it is decided */
    SubmissionCard of(Asked asked, SerializableRunnable over) {
        var user = authentication.getPrincipalName().orElseThrow();
        boolean own = asked.submission().submittedBy().equals(user);
        boolean decides = !own && authentication.hasAnyRole("MANAGER") && approvals.mayDecide(asked.submission());
        return new SubmissionCard(
                asked,
                effects.of(asked, approvals),
                texts,
                new DecisionPart(
                        asked.submission().number(), approvals, new DecisionPart.Viewer(user, own, decides), over));
    }

    /** The submission that an upload waits with. */
    Optional<Asked> waiting(Preview upload) {
        return approvals
                .ofUpload(upload.upload())
                .filter(Submission::isOpen)
                .flatMap(open -> approvals.find(open.number()));
    }

    Set<Integer> submitted() {
        return approvals.isRequired()
                ? approvals.waiting().stream().map(Submission::upload).collect(Collectors.toSet())
                : Set.of();
    }

    /** What was said when an upload was sent back the last time. */
    Optional<Submission> sentBack(Preview upload) {
        return approvals
                .ofUpload(upload.upload())
                .filter(last -> last.decided()
                        .filter(decision -> decision.outcome() == Submission.Outcome.RETURNED)
                        .isPresent());
    }
}
