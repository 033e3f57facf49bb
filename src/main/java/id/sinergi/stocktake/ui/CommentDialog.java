package id.sinergi.stocktake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import id.sinergi.followup.FollowUp;

/** Takes what the other side says of an explanation. */
class CommentDialog extends Composite<Dialog> {

    private static final int LONGEST = 2000;

    private final TextArea told = new TextArea();

    CommentDialog(FollowUp present, FollowUpContext context, SerializableRunnable said) {
        told.setLabel(getTranslation("stocktake.field.comment"));
        told.setMaxLength(LONGEST);
        told.setWidthFull();
        told.setErrorMessage(getTranslation("stocktake.field.told.missing"));
        var save = new Button(getTranslation("stocktake.save"), click -> {
            told.setInvalid(told.getValue().isBlank());
            if (!told.isInvalid()) {
                Saying.save(
                        () -> context.service()
                                .comment(present.explanation().concern(), present.last(), told.getValue()),
                        getContent(),
                        said);
            }
        });
        Saying.frame(
                getContent(),
                getTranslation("stocktake.comment"),
                save,
                new Paragraph(present.explanation().told()),
                told);
    }

    void open() {
        getContent().open();
    }
}
