package id.sinergi.intake;

import id.sinergi.command.CommandFailure;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.language.Texts;
import id.sinergi.reading.Asked;
import id.sinergi.security.SystemIdentity;
import id.sinergi.sender.Sender;
import id.sinergi.sender.Senders;
import id.sinergi.source.IntakeException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** One file of the command line: read, told and posted, or told why not, whatever went wrong with it. */
final class ImportedFile {

    private static final int SHOWN_REJECTIONS = 20;

    private final IntakeService intake;
    private final Senders senders;
    private final ImportArguments arguments;
    private final PrintStream out;

    ImportedFile(IntakeService intake, Senders senders, ImportArguments arguments, PrintStream out) {
        this.intake = intake;
        this.senders = senders;
        this.arguments = arguments;
        this.out = out;
    }

    /** @return whether it was posted or submitted, or had nothing new */
    boolean post(String named) {
        try {
            return post(file(named));
        } catch (Asked asked) {
            say("intake.command.failed", named, asked.problem().text(arguments.language()));
            out.println(asked.inFull(arguments.language()));
        } catch (IntakeException refused) {
            say("intake.command.failed", named, refused.problem().text(arguments.language()));
        } catch (RuntimeException | Error failure) {
            say("intake.command.failed", named, CommandFailure.of(failure, arguments.language()));
        }
        return false;
    }

    private static Path file(String named) {
        try {
            var file = Path.of(named);
            if (Files.isReadable(file) && !Files.isDirectory(file)) {
                return file;
            }
        } catch (InvalidPathException impossible) {
            throw new IntakeException("intake.command.unreadable");
        }
        throw new IntakeException("intake.command.unreadable");
    }

    private boolean post(Path file) {
        var name = String.valueOf(file.getFileName());
        var preview = stage(file, name);
        describe(preview);
        var consent = new Consent(arguments.acceptRejected(), arguments.acceptDoubts(), arguments.because());
        return report(intake.post(preview.upload(), SystemIdentity.NAME, consent), preview);
    }

    private Preview stage(Path file, String name) {
        try {
            return intake.stage(
                    file,
                    name,
                    sender(),
                    arguments.answers(),
                    SystemIdentity.NAME,
                    arguments.demo(),
                    ProgressListener.NONE);
        } catch (UncheckedIOException unreadable) {
            throw new IntakeException("intake.command.unreadable");
        }
    }

    private int sender() {
        var wanted = arguments.sender();
        return wanted.isEmpty()
                ? Senders.DEFAULT
                : senders.find(wanted)
                        .map(Sender::number)
                        .orElseThrow(() -> new IntakeException("intake.error.sender-unknown", wanted));
    }

    private void describe(Preview preview) {
        var kind = Texts.of("intake.kind." + preview.kind(), arguments.language());
        say("intake.command.file", preview.fileName(), kind, preview.read());
        say("intake.command.counts", preview.added(), preview.changed(), preview.unchanged(), preview.rejected());
        remark(preview);
        for (var rejection : intake.rejections(preview.upload(), 0, SHOWN_REJECTIONS)) {
            say(
                    "intake.command.rejected",
                    rejection.row(),
                    rejection.column().isEmpty() ? "–" : rejection.column(),
                    rejection.value(),
                    rejection.problem().text(arguments.language()));
        }
        if (preview.rejected() > SHOWN_REJECTIONS) {
            say("intake.command.more", preview.rejected() - SHOWN_REJECTIONS);
        }
    }

    private boolean report(PostResult result, Preview preview) {
        tell(result);
        if (result instanceof PostResult.Posted
                || result instanceof PostResult.NothingToPost
                || result instanceof PostResult.Submitted) {
            return true;
        }
        intake.preview(preview.upload()).ifPresent(waiting -> intake.discard(waiting.upload()));
        return false;
    }

    private void remark(Preview preview) {
        if (!preview.ignored().isEmpty()) {
            say("intake.upload.ignored", preview.ignored());
        }
        if (!preview.leftOut().isEmpty()) {
            say("intake.upload.left-out", preview.leftOut());
        }
        for (var note : intake.notes(preview.upload())) {
            out.println(note.text(arguments.language()));
        }
        for (var doubt : intake.doubts(preview.upload())) {
            say("intake.command.doubt", doubt.text(arguments.language()));
        }
    }

    private void tell(PostResult result) {
        switch (result) {
            case PostResult.RejectedRowsNotAccepted(int rejected) -> say("intake.command.not-accepted", rejected);
            case PostResult.DoubtsNotAccepted(int doubts) -> say("intake.command.doubts-not-accepted", doubts);
            case PostResult.ReasonMissing(int doubts) -> say("intake.command.no-reason", doubts);
            case PostResult.JustificationMissing(int rows) -> say("intake.command.not-justified", rows);
            case PostResult.PreviewChanged changed -> say("intake.command.changed");
            case PostResult.Posted posted -> say("intake.command.posted", posted.batch());
            case PostResult.NothingToPost nothing -> say("intake.command.nothing");
            case PostResult.Submitted submitted -> say("approval.command.submitted");
        }
    }

    private void say(String key, Object... values) {
        out.println(Texts.of(key, arguments.language(), values));
    }
}
