package id.sinergi.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a text says that it is encoded: by its byte order mark, or not at all. */
enum TextForm {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    /** What spreadsheet programs call Unicode text. */
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    /** UTF-8 as long as it can be read so. */
    UNMARKED(StandardCharsets.UTF_8);

    private final Charset charset;
    private final byte[] mark;

    TextForm(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
    }

    static TextForm of(byte[] start, int length) {
        for (var form : values()) {
            if (FileForm.startsWith(start, length, form.mark)) {
                return form;
            }
        }
        return UNMARKED;
    }

    Charset charset() {
        return charset;
    }

    int markLength() {
        return mark.length;
    }

    boolean isWide() {
        return this == UTF_16LE || this == UTF_16BE;
    }
}
