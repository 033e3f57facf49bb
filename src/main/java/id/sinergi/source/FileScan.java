package id.sinergi.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What one pass over the bytes of a file tells: what it is, how its text is encoded, and its fingerprint.
 *
 * @param charset UTF-16 where the file says so, UTF-8 if all bytes are, else Windows-1252; meaningless unless it is text
 * @param textStart where the text starts: behind a byte order mark
 * @param endsWithNewline false where a CSV file may have been cut off
 * @param strayQuotes whether some text goes on behind a closing quotation mark
 */
public record FileScan(
        FileForm form,
        long size,
        String sha256,
        Charset charset,
        int textStart,
        boolean endsWithNewline,
        boolean strayQuotes) {
    public static FileScan of(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new FilePass(in).scan();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
