package id.sinergi.stocktake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import id.sinergi.followup.Concern;
import id.sinergi.followup.FollowUp;
import org.jspecify.annotations.Nullable;

/** Takes why a status is what it is, and what is done about it. */
class ExplainDialog extends Composite<Dialog> {

    private static final int LONGEST = 2000;

    private final TextArea told = new TextArea();
    private final ActionFields action;

    /** @param present null where nothing was said */
    ExplainDialog(Concern concern, @Nullable FollowUp present, FollowUpContext context, SerializableRunnable said) {
        action = new ActionFields(context.users().responsibleFor(concern.region(), concern.agreement()));
        told.setLabel(getTranslation("stocktake.field.told"));
        told.setMaxLength(LONGEST);
        told.setErrorMessage(getTranslation("stocktake.field.told.missing"));
        told.setWidthFull();
        if (present != null) {
            told.setValue(present.explanation().told());
            action.show(present.explanation().action());
        }
        int last = present == null ? 0 : present.last();
        var save = new Button(getTranslation("stocktake.save"), click -> {
            told.setInvalid(told.getValue().isBlank());
            if (action.check() && !told.isInvalid()) {
                Saying.save(
                        () -> context.service().explain(concern, last, told.getValue(), action.action()),
                        getContent(),
                        said);
            }
        });
        Saying.frame(getContent(), getTranslation("stocktake.explain"), save, told, action);
    }

    void open() {
        getContent().open();
    }
}
