package id.sinergi.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What one pass over the bytes of a file tells: what it is, how its text is encoded, and its fingerprint.
 *
 * @param charset UTF-8 if all bytes are, else Windows-1252; meaningless unless the file is text
 * @param endsWithNewline false where a CSV file may have been cut off
 */
public record FileScan(
        FileForm form, long size, String sha256, Charset charset, boolean marked, boolean endsWithNewline) {
    public static FileScan of(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new FilePass(in).scan();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where the text starts: behind a byte order mark. */
    int textStart() {
        return marked ? FilePass.BYTE_ORDER_MARK.length : 0;
    }
}
