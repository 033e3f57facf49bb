package id.sinergi.changelog;

import id.sinergi.component.ListFiles.Arrival;
import id.sinergi.component.ListFiles.Exchange;
import id.sinergi.language.Texts;
import id.sinergi.source.IntakeException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Gives pages the things of a kind as a file, out and in again. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class StateFiles {

    private final StateTransfer transfer;

    StateFiles(StateTransfer transfer) {
        this.transfer = transfer;
    }

    /** @param name of the files, without an ending */
    public Exchange of(ChangeKind kind, String name) {
        return new Kept(transfer, kind, name);
    }

    private record Kept(StateTransfer transfer, ChangeKind kind, String name) implements Exchange {

        @Override
        public String lead(Locale locale) {
            return Texts.of("changelog.files.lead", locale);
        }

        @Override
        public void writeCsv(OutputStream out) throws IOException {
            transfer.writeCsv(kind, out);
        }

        @Override
        public void writeWorkbook(Locale locale, OutputStream out) throws IOException {
            transfer.writeWorkbook(kind, name, locale, out);
        }

        @Override
        public Arrival read(Path file, Locale locale) {
            try {
                return new Arrival(transfer.read(kind, file, locale), "");
            } catch (NotRestored refused) {
                return new Arrival(0, refused.text(locale));
            } catch (IntakeException unreadable) {
                return new Arrival(0, unreadable.problem().text(locale));
            }
        }
    }
}
