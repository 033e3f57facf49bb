package id.sinergi.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What one pass over the bytes of a file tells: what it is, how its text is encoded, and its fingerprint.
 *
 * @param charset UTF-8 if all bytes are, else Windows-1252; meaningless unless the file is text
 * @param endsWithNewline false where a CSV file may have been cut off
 */
record FileScan(Form form, long size, String sha256, Charset charset, boolean marked, boolean endsWithNewline) {

    /** What the first bytes say a file is. */
    enum Form {
        TEXT,
        ZIP,
        OLE2
    }

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    static FileScan of(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new Pass(in).scan();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where the text starts: behind a byte order mark. */
    int textStart() {
        return marked ? BYTE_ORDER_MARK.length : 0;
    }

    /** The state of one pass. */
    private static final class Pass {

        private final InputStream in;
        private final MessageDigest digest = sha256();
        private final byte[] buffer = new byte[BUFFER];
        private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER + 8);
        private final CharBuffer chars = CharBuffer.allocate(BUFFER + 8);
        private final java.nio.charset.CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private boolean valid = true;
        private boolean beyondAscii;
        private boolean nul;
        private boolean undefined;
        private byte last;
        private long size;

        private Pass(InputStream in) {
            this.in = in;
        }

        private FileScan scan() throws IOException {
            int length = in.readNBytes(buffer, 0, BUFFER);
            if (length == 0) {
                throw new IntakeException("intake.error.empty");
            }
            var form = form(buffer, length);
            boolean marked = startsWith(buffer, length, BYTE_ORDER_MARK);
            while (length > 0) {
                digest.update(buffer, 0, length);
                size += length;
                last = buffer[length - 1];
                if (form == Form.TEXT) {
                    look(length);
                }
                length = in.readNBytes(buffer, 0, BUFFER);
            }
            if (form == Form.TEXT) {
                judge();
            }
            var charset = valid ? StandardCharsets.UTF_8 : WINDOWS_1252;
            return new FileScan(
                    form,
                    size,
                    HexFormat.of().formatHex(digest.digest()),
                    charset,
                    marked,
                    last == '\n' || last == '\r');
        }

        private void look(int length) {
            for (int i = 0; i < length; i++) {
                byte b = buffer[i];
                nul |= b == 0;
                if (b < 0) {
                    int code = b & 0xFF;
                    undefined |= code == 0x81 || code == 0x8D || code == 0x8F || code == 0x90 || code == 0x9D;
                }
            }
            if (valid) {
                bytes.put(buffer, 0, length).flip();
                chars.clear();
                valid = !utf8.decode(bytes, chars, false).isError();
                beyondAscii |= valid && chars.position() < length;
                bytes.compact();
            }
        }

        /** A character cut in two at the end is no other encoding but an upload that broke off. */
        private void judge() {
            if (nul) {
                throw new IntakeException("intake.error.not-text");
            }
            if (valid && bytes.position() > 0) {
                if (beyondAscii) {
                    throw new IntakeException("intake.error.truncated");
                }
                valid = false;
            }
            if (!valid && undefined) {
                throw new IntakeException("intake.error.encoding");
            }
        }

        private static Form form(byte[] start, int length) {
            if (startsWith(start, length, new byte[] {'P', 'K', 3, 4})
                    || startsWith(start, length, new byte[] {'P', 'K', 5, 6})) {
                return Form.ZIP;
            }
            return startsWith(start, length, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})
                    ? Form.OLE2
                    : Form.TEXT;
        }

        private static boolean startsWith(byte[] bytes, int length, byte[] prefix) {
            if (length < prefix.length) {
                return false;
            }
            for (int i = 0; i < prefix.length; i++) {
                if (bytes[i] != prefix[i]) {
                    return false;
                }
            }
            return true;
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
