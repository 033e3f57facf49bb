package id.sinergi.rebuild;

import id.sinergi.language.Texts;
import java.io.PrintStream;
import java.util.Locale;

/** Tells at most one line a second. */
final class PrintedProgress implements RebuildProgress {

    private static final long SECOND = 1_000_000_000L;

    private final PrintStream out;
    private final Locale language;
    private long told = System.nanoTime();
    private boolean waited;

    PrintedProgress(PrintStream out, Locale language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void counted(int batches, int of) {
        if (batches == of || System.nanoTime() - told > SECOND) {
            told = System.nanoTime();
            out.println(Texts.of("rebuild.command.counted", language, batches, of));
        }
    }

    @Override
    public void waiting() {
        if (!waited) {
            waited = true;
            out.println(Texts.of("rebuild.command.waiting", language));
        }
    }
}
