package id.sinergi.export;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** A stream into the database, a piece at a time. */
final class ExportParts extends OutputStream {

    private static final int PIECE = 1 << 20;

    private final ExportContent exports;
    private final long id;
    private final ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE);
    private int number;

    ExportParts(ExportContent exports, long id) {
        this.exports = exports;
        this.id = id;
    }

    @Override
    public void write(int one) {
        piece.write(one);
        flushFull();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        piece.write(bytes, offset, length);
        flushFull();
    }

    @Override
    public void close() {
        if (piece.size() > 0) {
            store();
        }
    }

    private void flushFull() {
        if (piece.size() >= PIECE) {
            store();
        }
    }

    private void store() {
        exports.addPart(id, number++, piece.toByteArray());
        piece.reset();
    }
}
