package id.sinergi.interruption;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of the viewer that were interrupted, until the viewer has seen it. */
@Service
@PreAuthorize("hasAnyRole('STAFF', 'ADMINISTRATOR')")
public class InterruptedFiles {

    private final InterruptedFileTable table;

    InterruptedFiles(InterruptedFileTable table) {
        this.table = table;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<InterruptedFile> of(String user) {
        return table.of(user);
    }

    /** Not told again; another user's is left as it is. */
    @Transactional
    public void dismiss(int number, String user) {
        table.remove(number, user);
    }
}
