package id.sinergi.inbox;

import id.sinergi.intake.Preview;
import id.sinergi.language.Texts;
import id.sinergi.source.Problem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file that came by itself.
 *
 * @param upload its number; null for a file that was refused as a whole
 * @param batch the batch that posted it; null if none did
 * @param rows null for a file that was refused as a whole
 */
public record Arrival(
        String file,
        State state,
        @Nullable Integer upload,
        @Nullable Integer batch,
        @Nullable Rows rows,
        Message message) {

    /** What became of it. */
    public enum State {
        /** It is a batch, and the figures have changed. */
        POSTED,
        /** Every row says what is known. */
        UNCHANGED,
        /** Somebody has to look at it on the screen. */
        WAITING,
        /** Nothing of it is kept. */
        REFUSED
    }

    /** Its rows by what posting does to them. */
    public record Rows(
            String kind, int read, int added, int changed, int unchanged, int reassigned, int rejected, int doubts) {

        static Rows of(Preview preview) {
            return new Rows(
                    preview.kind().word(),
                    preview.read(),
                    preview.added(),
                    preview.changed(),
                    preview.unchanged(),
                    preview.reassigned(),
                    preview.rejected(),
                    preview.doubts());
        }
    }

    /** A sentence in both languages. */
    public record Message(String id, String en) {}

    static Arrival posted(Preview preview, int batch) {
        return of(preview, State.POSTED, batch, "inbox.POSTED");
    }

    static Arrival unchanged(Preview preview) {
        return of(preview, State.UNCHANGED, null, "inbox.UNCHANGED");
    }

    /** @param why key of the reason */
    static Arrival waiting(Preview preview, String why) {
        return of(preview, State.WAITING, null, why);
    }

    private static Arrival of(Preview preview, State state, @Nullable Integer batch, String text) {
        return new Arrival(
                preview.fileName(),
                state,
                preview.upload(),
                batch,
                Rows.of(preview),
                new Message(
                        Texts.of(text, Locale.of("id"), String.valueOf(batch)),
                        Texts.of(text, Locale.ENGLISH, String.valueOf(batch))));
    }

    /** A file that was refused as a whole. */
    public static Arrival refused(String file, Problem why) {
        return new Arrival(
                file,
                State.REFUSED,
                null,
                null,
                null,
                new Message(why.text(Locale.of("id")), why.text(Locale.ENGLISH)));
    }
}
