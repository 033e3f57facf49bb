package id.sinergi.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import id.sinergi.intake.RejectedRowService;

/** Rejected rows of files that were posted without them, until they are fixed or dismissed. */
class OpenCorrections extends Div {

    private final transient RejectedRowService service;
    private final transient Resending resending;
    private final transient UploadTexts texts;
    private final Div rows = new Div();

    OpenCorrections(Resending resending, UploadTexts texts) {
        this.service = resending.rows();
        this.resending = resending;
        this.texts = texts;
        addClassName("card");
        rows.addClassName("stack");
        add(new H2(getTranslation("correction.open")), new Paragraph(getTranslation("correction.open.lead")), rows);
    }

    void refresh() {
        rows.removeAll();
        service.open().forEach(one -> rows.add(row(one)));
        setVisible(rows.getComponentCount() > 0);
    }

    private Div row(RejectedRowService.Open one) {
        var upload = one.upload();
        var name = new Span(upload.fileName());
        name.addClassName("strong");
        var count = new Span(getTranslation(
                one.kept().complete() ? "correction.rows" : "correction.rows.first",
                texts.count(one.kept().rows(), getLocale())));
        var origin = new Span(texts.origin(upload, getLocale()));
        origin.addClassName("sub");
        var dismiss = new Button(getTranslation("correction.dismiss"), click -> dismiss(upload.upload()));
        dismiss.setAriaLabel(getTranslation("correction.dismiss") + " – " + upload.fileName());
        var row = new Div(name, count, origin, new RejectedFiles(service, upload.upload(), upload.fileName()), dismiss);
        row.addClassName("actions");
        return new Div(row, new ReasonGroups(upload, service.groups(upload.upload()), texts, resending));
    }

    private void dismiss(int upload) {
        var question = new ConfirmDismissal(() -> {
            service.dismiss(upload);
            Notification.show(getTranslation("correction.dismissed"));
            refresh();
        });
        question.open();
    }

    /** What is dismissed is gone for good. */
    private static final class ConfirmDismissal extends Dialog {

        ConfirmDismissal(SerializableRunnable deed) {
            setHeaderTitle(getTranslation("correction.dismiss.title"));
            add(new Paragraph(getTranslation("correction.dismiss.text")));
            getFooter()
                    .add(
                            new Button(getTranslation("correction.keep"), click -> close()),
                            new Button(getTranslation("correction.dismiss"), click -> {
                                deed.run();
                                close();
                            }));
        }
    }
}
