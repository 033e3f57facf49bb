package id.sinergi.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads a file once, and keeps what is to be known of it as a whole. */
final class FilePass {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final MessageDigest digest = sha256();
    private final byte[] buffer = new byte[BUFFER];
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER + 8);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER + 8);
    private final StrayQuotes quotes = new StrayQuotes();
    private CharsetDecoder decoder = strict(TextForm.UNMARKED);
    private TextForm text = TextForm.UNMARKED;
    private boolean valid = true;
    private boolean beyondAscii;
    private boolean nul;
    private boolean undefined;
    private byte last;
    private byte lastButOne;
    private long size;

    FilePass(InputStream in) {
        this.in = in;
    }

    FileScan scan() throws IOException {
        int length = in.readNBytes(buffer, 0, BUFFER);
        if (length == 0) {
            throw new IntakeException("intake.error.empty");
        }
        var form = FileForm.of(buffer, length);
        text = TextForm.of(buffer, length);
        decoder = strict(text);
        readOn(form, length);
        if (form == FileForm.TEXT) {
            judge();
        }
        return new FileScan(
                form,
                size,
                HexFormat.of().formatHex(digest.digest()),
                valid ? text.charset() : WINDOWS_1252,
                text.markLength(),
                isNewline(text == TextForm.UTF_16LE ? lastButOne : last),
                quotes.found());
    }

    private static boolean isNewline(byte b) {
        return b == '\n' || b == '\r';
    }

    private static CharsetDecoder strict(TextForm text) {
        return text.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private void readOn(FileForm form, int first) throws IOException {
        for (int length = first; length > 0; length = in.readNBytes(buffer, 0, BUFFER)) {
            digest.update(buffer, 0, length);
            size += length;
            lastButOne = length > 1 ? buffer[length - 2] : last;
            last = buffer[length - 1];
            if (form == FileForm.TEXT) {
                look(length);
            }
        }
    }

    private void look(int length) {
        quotes.look(buffer, length);
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
            valid = !decoder.decode(bytes, chars, false).isError();
            beyondAscii |= valid && chars.position() < length;
            bytes.compact();
        }
    }

    /** A character cut in two at the end is no other encoding but an upload that broke off. */
    private void judge() {
        if (nul && !text.isWide()) {
            throw new IntakeException("intake.error.not-text");
        }
        if (valid && bytes.position() > 0) {
            if (beyondAscii || text.isWide()) {
                throw new IntakeException("intake.error.truncated");
            }
            valid = false;
        }
        if (!valid && (undefined || text.isWide())) {
            throw new IntakeException("intake.error.encoding");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
