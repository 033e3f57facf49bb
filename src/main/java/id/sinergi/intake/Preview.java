package id.sinergi.intake;

import java.time.Instant;

/**
 * What posting an upload would do.
 *
 * @param upload number of the upload
 * @param read rows of the file, blank ones aside
 * @param added rows with a key that no record has
 * @param changed rows that revise a record
 * @param unchanged rows that say what is known
 * @param rejected rows that cannot be posted
 */
public record Preview(
        int upload,
        FileKind kind,
        String fileName,
        boolean demo,
        int read,
        int added,
        int changed,
        int unchanged,
        int rejected,
        String uploadedBy,
        Instant uploadedAt) {

    /** Whether posting would change anything. */
    public boolean changesSomething() {
        return added + changed > 0;
    }
}
