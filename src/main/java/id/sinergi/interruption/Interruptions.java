package id.sinergi.interruption;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.audit.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps for its user what a stop did to a file, and enters what it ended in the audit log. */
@Component
public class Interruptions {

    private final InterruptedFileTable table;
    private final AuditLog audit;

    Interruptions(InterruptedFileTable table, AuditLog audit) {
        this.table = table;
        this.audit = audit;
    }

    /** @param fileName as it may be shown */
    @Transactional
    public void tell(String user, String fileName, Interruption during) {
        table.add(user, fileName, during);
        if (during != Interruption.POSTED) {
            audit.enter(AuditEntry.of("FILE_CANCELLED")
                    .by(user)
                    .on(fileName)
                    .ending(Outcome.REFUSED)
                    .saying(during.key()));
        }
    }
}
