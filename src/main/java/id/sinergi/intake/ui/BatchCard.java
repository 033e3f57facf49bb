package id.sinergi.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.RouterLink;
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
            SerializableConsumer<Batch> onRevert) {
        addClassName("card");
        var actions = new Div(new RouterLink(getTranslation("intake.batch.all"), BatchesView.class));
        actions.addClassName("actions");
        if (mayRevert && batch.canBeReverted()) {
            actions.addComponentAsFirst(
                    new Button(getTranslation("intake.batch.revert"), click -> confirm(batch, effects, onRevert)));
        }
        add(
                new H2(getTranslation("intake.batch.number") + " " + batch.number()),
                contents(batch, batch.contents(), texts),
                remarks(batch),
                actions);
    }

    private Div contents(Batch batch, Batch.@Nullable Contents contents, UploadTexts texts) {
        return contents == null
                ? new Div(new Paragraph(
                        getTranslation("intake.batch.withheld-text", texts.moment(batch.postedAt(), getLocale()))))
                : new Div(origin(batch, contents, texts), counts(contents, texts), justification(contents, texts));
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

    private void confirm(Batch batch, EffectParts effects, SerializableConsumer<Batch> onRevert) {
        var dialog = new ConfirmDialog(
                getTranslation("intake.batch.confirm", String.valueOf(batch.number())),
                getTranslation("intake.batch.confirm-text"),
                getTranslation("intake.batch.revert"),
                confirmed -> onRevert.accept(batch));
        dialog.setConfirmButtonTheme(ButtonVariant.LUMO_ERROR.getVariantName() + " primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("intake.batch.keep"));
        dialog.setText(
                new Div(new Paragraph(getTranslation("intake.batch.confirm-text")), effects.ofTakingBack(batch)));
        dialog.open();
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
