package id.sinergi.interruption;

import id.sinergi.start.StartStep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds at a start what this node was reading when it stopped: the notes that still lie in its own directory. */
@Component
@Order(StartStep.WORKING)
class LeftNotes implements StartStep {

    private final Path directory;
    private final InterruptedFileTable table;
    private final Interruptions interruptions;

    LeftNotes(
            @Value("${sinergi.data-directory:.data}") Path dataDirectory,
            InterruptedFileTable table,
            Interruptions interruptions) {
        this.directory = dataDirectory.resolve("uploads");
        this.table = table;
        this.interruptions = interruptions;
    }

    @Override
    public void run() {
        table.removeOld();
        if (!Files.isDirectory(directory)) {
            return;
        }
        try {
            for (var left : ReadingNote.in(directory)) {
                ReadingNote.read(left).ifPresent(this::tell);
                Files.delete(left);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void tell(ReadingNote note) {
        interruptions.tell(note.user(), note.fileName(), note.asked() ? Interruption.ASKED : Interruption.READING);
    }
}
