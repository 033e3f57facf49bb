package id.sinergi.intake.ui;

import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.correction.RejectedFile;
import id.sinergi.intake.IntakeJob;
import id.sinergi.intake.IntakeJobs;
import id.sinergi.intake.Preview;
import id.sinergi.intake.ReceivedFiles;
import id.sinergi.intake.RejectedRowService;
import id.sinergi.reading.Answers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Sends rejected rows again as a file of their sender, the way that every file goes. */
class Resending {

    private final RejectedRowService rows;
    private final ReceivedFiles files;
    private final IntakeJobs jobs;
    private final String user;
    private final SerializableConsumer<IntakeJob> sent;

    /** @param sent hears of the job that reads them */
    Resending(
            RejectedRowService rows,
            ReceivedFiles files,
            IntakeJobs jobs,
            String user,
            SerializableConsumer<IntakeJob> sent) {
        this.rows = rows;
        this.files = files;
        this.jobs = jobs;
        this.user = user;
        this.sent = sent;
    }

    RejectedRowService rows() {
        return rows;
    }

    /**
     * @param upload whose rejected rows they are
     * @param answers what was said about them
     */
    void send(Preview upload, RejectedFile mended, Answers answers, Locale locale) {
        try {
            var content = new ByteArrayOutputStream();
            mended.writeWorkbook(locale, content);
            var file = files.receive(new ByteArrayInputStream(content.toByteArray()), content.size());
            sent.accept(jobs.read(file, upload.fileName(), upload.sender(), user, upload.demo(), answers));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
