package id.sinergi.source;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Finds in the bytes of a sheet which cells are merged; each reference stands in the only attribute of its element. */
final class MergeReferences implements PartLooker {

    private static final byte[] BEFORE = "mergeCell ref=".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 24;

    private final Consumer<String> found;
    private final StringBuilder reference = new StringBuilder();
    private int matched;
    private boolean open;

    MergeReferences(Consumer<String> found) {
        this.found = found;
    }

    /** What stands before it does not repeat its own beginning, so that a mismatch can only begin it again. */
    @Override
    public void look(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (matched == BEFORE.length) {
                read((char) bytes[i]);
            } else {
                matched = bytes[i] == BEFORE[matched] ? matched + 1 : bytes[i] == BEFORE[0] ? 1 : 0;
            }
        }
    }

    private void read(char letter) {
        boolean quote = letter == '"' || letter == '\'';
        if (quote && !open) {
            open = true;
        } else if (!quote && reference.length() < LONGEST) {
            reference.append(letter);
        } else {
            found.accept(reference.toString());
            reference.setLength(0);
            open = false;
            matched = 0;
        }
    }
}
