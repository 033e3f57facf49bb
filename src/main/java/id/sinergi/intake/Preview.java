package id.sinergi.intake;

import id.sinergi.person.Masking;
import id.sinergi.row.FileKind;
import id.sinergi.source.IntakeException;
import java.time.Instant;

/**
 * What posting an upload would do.
 *
 * @param upload number of the upload
 * @param sender number of who numbered its rows
 * @param read rows of the file, but for blank ones and those that are left out
 * @param added rows with a key that no record has
 * @param changed rows that revise a record
 * @param reassigned of the changed rows those that would give a key another person, centre or year
 * @param unchanged rows that say what is known
 * @param doubts how much is likely wrong although the rows can be read
 * @param rejected rows that cannot be posted
 * @param ignored headings of further columns, of which nothing is read or kept; empty for none
 * @param leftOut numbers of rows beside the table, such as sums and signatures; empty for none
 */
public record Preview(
        int upload,
        FileKind kind,
        int sender,
        String fileName,
        boolean demo,
        int read,
        int added,
        int changed,
        int reassigned,
        int unchanged,
        int doubts,
        int rejected,
        String ignored,
        String leftOut,
        String uploadedBy,
        Instant uploadedAt) {

    /**
     * What somebody who posts an upload agrees to.
     *
     * @param rejectedRows that the rejected rows are left out
     * @param doubts that what looks wrong is meant
     * @param justification why rows may give keys another person, centre or year; blank if nobody said so
     */
    public record Consent(boolean rejectedRows, boolean doubts, String justification) {

        /** Characters that a justification may have; more are cut. */
        public static final int LONGEST = 120;

        private static final int SHORTEST = 10;

        /** A person's number in a justification is hidden. */
        public Consent {
            justification = Masking.shown(justification.strip());
        }

        /** Without anything that looks wrong. */
        public static Consent of(boolean rejectedRows) {
            return new Consent(rejectedRows, false, "");
        }

        /** A reason as it is kept; what is thrown otherwise where there is none. */
        static String reason(String said, IntakeException otherwise) {
            var reason = new Consent(false, false, said);
            if (!reason.isJustified()) {
                throw otherwise;
            }
            return reason.justification();
        }

        /** Whether a reason is given in 10 characters or more. */
        public boolean isJustified() {
            return justification.length() >= SHORTEST;
        }
    }

    /** Whether it can be posted without a decision about its rows. */
    public boolean isReady() {
        return changesSomething() && rejected == 0 && doubts == 0 && reassigned == 0;
    }

    /** Whether posting would change anything. */
    public boolean changesSomething() {
        return added + changed > 0;
    }
}
