package id.sinergi.audit;

import org.jspecify.annotations.Nullable;

/**
 * One deed, as it is entered. The address and, where none is named, the actor are those of the present request.
 *
 * @param action what was done, such as {@code EXPORTED}; has a text in both languages
 * @param actor who did it; null for the one who is signed in
 * @param subject who or what it was done to, such as the user who was changed or the name of a file
 * @param slice the part of the figures that it was about, as addresses write it
 * @param detail whatever else an auditor needs, no person's data
 */
public record AuditEntry(
        String action, @Nullable String actor, String subject, Outcome outcome, String slice, String detail) {

    private static final int LONGEST = 1_000;

    public AuditEntry {
        subject = cut(subject);
        slice = cut(slice);
        detail = cut(detail);
    }

    /** Something that the one who is signed in has done. */
    public static AuditEntry of(String action) {
        return new AuditEntry(action, null, "", Outcome.DONE, "", "");
    }

    public AuditEntry by(String who) {
        return new AuditEntry(action, who, subject, outcome, slice, detail);
    }

    public AuditEntry on(String what) {
        return new AuditEntry(action, actor, what, outcome, slice, detail);
    }

    public AuditEntry about(String part) {
        return new AuditEntry(action, actor, subject, outcome, part, detail);
    }

    public AuditEntry saying(String more) {
        return new AuditEntry(action, actor, subject, outcome, slice, more);
    }

    public AuditEntry ending(Outcome end) {
        return new AuditEntry(action, actor, subject, end, slice, detail);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
