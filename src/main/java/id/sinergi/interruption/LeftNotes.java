package id.sinergi.interruption;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.audit.Outcome;
import id.sinergi.start.StartStep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds at a start what this node was reading when it stopped: the notes that still lie in its own directory. */
@Component
@Order(StartStep.WORKING)
class LeftNotes implements StartStep {

    private final Path directory;
    private final InterruptedFileTable table;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    LeftNotes(
            @Value("${sinergi.data-directory:.data}") Path dataDirectory,
            InterruptedFileTable table,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.directory = dataDirectory.resolve("uploads");
        this.table = table;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public void run() {
        table.removeOld();
        if (!Files.isDirectory(directory)) {
            return;
        }
        try {
            for (var left : ReadingNote.in(directory)) {
                ReadingNote.read(left).ifPresent(note -> transaction.executeWithoutResult(status -> tell(note)));
                Files.delete(left);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void tell(ReadingNote note) {
        table.add(note);
        audit.enter(AuditEntry.of("FILE_CANCELLED")
                .by(note.user())
                .on(note.fileName())
                .ending(Outcome.REFUSED)
                .saying(note.asked() ? "interruption.asked" : "interruption.reading"));
    }
}
