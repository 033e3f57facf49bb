package id.sinergi.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import id.sinergi.intake.ReceivedFiles;
import id.sinergi.source.IntakeException;
import id.sinergi.source.Problem;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/** Where files are chosen or dropped, any number of them; each is handed on once it has arrived whole. */
class FileUpload extends Upload {

    private final transient ReceivedFiles files;
    private final Receiver receiver;
    private final SerializableBiConsumer<String, Problem> refused;

    /** Takes a whole file, in the request that brought it and without the page's lock. */
    interface Receiver extends Serializable {
        void received(UI ui, Path file, String name);
    }

    FileUpload(ReceivedFiles files, Receiver receiver, SerializableBiConsumer<String, Problem> refused) {
        this.files = files;
        this.receiver = receiver;
        this.refused = refused;
        setUploadHandler(this::handle);
        setMaxFileSize((int) Math.min(files.largest(), Integer.MAX_VALUE));
        var choose = new Button(getTranslation("intake.upload.choose"));
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setUploadButton(choose);
        setDropLabel(new Span(getTranslation("intake.upload.drop")));
        setI18n(texts());
        addFileRejectedListener(rejected -> refused.accept(
                rejected.getFileName(),
                new Problem("intake.error.too-large", List.of(String.valueOf(files.largest() >> 20)))));
        addAllFinishedListener(finished -> clearFileList());
    }

    private void handle(UploadEvent event) throws IOException {
        try {
            receiver.received(
                    event.getUI(), files.receive(event.getInputStream(), event.getFileSize()), event.getFileName());
        } catch (IntakeException broken) {
            event.reject(broken.problem().text(getLocale()));
            event.getUI().access(() -> refused.accept(event.getFileName(), broken.problem()));
        }
    }

    private UploadI18N texts() {
        var texts = new UploadI18N();
        texts.setError(new UploadI18N.Error().setFileIsTooBig(getTranslation("intake.upload.too-large")));
        texts.setFile(new UploadI18N.File()
                .setRetry(getTranslation("intake.upload.retry"))
                .setRemove(getTranslation("intake.upload.remove")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("intake.upload.connecting"))
                        .setStalled(getTranslation("intake.upload.stalled"))
                        .setProcessing(getTranslation("intake.upload.processing"))
                        .setHeld(getTranslation("intake.upload.connecting")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(getTranslation("intake.upload.remaining"))
                        .setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("intake.upload.broken"))
                        .setUnexpectedServerError(getTranslation("intake.upload.broken"))
                        .setForbidden(getTranslation("intake.upload.broken"))
                        .setFileTooLarge(getTranslation("intake.upload.too-large"))));
        texts.setUnits(List.of("B", "kB", "MB", "GB"));
        return texts;
    }
}
