package id.sinergi.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.router.RouterLink;
import id.sinergi.change.ChangeAddress;
import id.sinergi.component.PageLink;
import id.sinergi.intake.Batch;
import id.sinergi.language.Texts;
import org.jspecify.annotations.Nullable;

/** One batch in full, and taking it back. */
class BatchCard extends Div {

    BatchCard(
            Batch batch,
            UploadTexts texts,
            boolean mayRevert,
            EffectParts effects,
            ChangeAddress changes,
            SerializableBiConsumer<Batch, String> onRevert) {
        addClassName("card");
        var actions = new Div(new RouterLink(getTranslation("intake.batch.all"), BatchesView.class));
        actions.addClassName("actions");
        batch.kind()
                .records()
                .ifPresent(kind -> actions.add(new PageLink(
                        getTranslation("intake.batch.moved"), ChangeAddress.PAGE, changes.ofBatch(batch.number()))));
        if (mayRevert && batch.canBeReverted()) {
            actions.addComponentAsFirst(takingBack(batch, texts, effects, onRevert));
        }
        add(
                new H2(getTranslation("intake.batch.number") + " " + batch.number()),
                contents(batch, batch.contents(), texts),
                remarks(batch),
                actions);
    }

    private Button takingBack(
            Batch batch, UploadTexts texts, EffectParts effects, SerializableBiConsumer<Batch, String> onRevert) {
        return new Button(
                getTranslation("intake.batch.revert"),
                click -> new TakingBackDialog(batch, effects, texts, reason -> onRevert.accept(batch, reason)).open());
    }

    private Div contents(Batch batch, Batch.@Nullable Contents contents, UploadTexts texts) {
        return contents == null
                ? new Div(new Paragraph(
                        getTranslation("intake.batch.withheld-text", texts.moment(batch.postedAt(), getLocale()))))
                : new Div(
                        origin(batch, contents, texts),
                        counts(contents, texts),
                        justification(contents, texts),
                        reason(batch, contents));
    }

    /** Why it takes another one back, or holds what is unusual; older ones say nothing. */
    private Paragraph reason(Batch batch, Batch.Contents contents) {
        var reason = new Paragraph(getTranslation("intake.batch.because", contents.justification()));
        reason.setVisible((batch.reverts() != null || contents.reassigned() == 0)
                && !contents.justification().isEmpty());
        return reason;
    }

    private Paragraph justification(Batch.Contents contents, UploadTexts texts) {
        var justification = new Paragraph();
        justification.setVisible(contents.reassigned() > 0);
        justification.setText(Texts.of(
                "intake.batch.justification",
                getLocale(),
                texts.count(contents.reassigned(), getLocale()),
                contents.justification()));
        return justification;
    }

    private Paragraph origin(Batch batch, Batch.Contents contents, UploadTexts texts) {
        var origin = new Paragraph(getTranslation("intake.kind." + batch.kind()) + " · "
                + texts.sender(contents.sender()) + " · " + contents.fileName() + " · "
                + texts.moment(batch.postedAt(), getLocale()) + " · " + contents.postedBy());
        origin.addClassName("sub");
        return origin;
    }

    private Paragraph counts(Batch.Contents contents, UploadTexts texts) {
        var locale = getLocale();
        return new Paragraph(Texts.of(
                "intake.batch.counts",
                locale,
                texts.count(contents.added(), locale),
                texts.count(contents.changed(), locale),
                texts.count(contents.unchanged(), locale),
                texts.count(contents.rejected(), locale)));
    }

    /** Whether its people are made up, what it reverts and what reverted it, with links. */
    static Span remarks(Batch batch) {
        var remarks = new Span();
        remarks.addClassName("actions");
        if (batch.demo()) {
            var mark = new Span(remarks.getTranslation("intake.upload.demo"));
            mark.addClassName("demo");
            remarks.add(mark);
        }
        var reverts = batch.reverts();
        if (reverts != null) {
            remarks.add(
                    BatchesView.link(reverts, remarks.getTranslation("intake.batch.reverts", String.valueOf(reverts))));
        }
        var revertedBy = batch.revertedBy();
        if (revertedBy != null) {
            remarks.add(BatchesView.link(
                    revertedBy, remarks.getTranslation("intake.batch.reverted", String.valueOf(revertedBy))));
        }
        return remarks;
    }
}
