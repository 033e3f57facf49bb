package id.sinergi.row;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Sends rows to PostgreSQL through COPY; a row leaves only when it is kept. */
public final class CopyRows implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    private final CopyIn copy;
    private byte[] buffer = new byte[CHUNK * 2];
    private int length;
    private int rowStart;

    /** @param columns those of the table that each row gives, as an SQL list */
    public CopyRows(Connection connection, String table, String columns) throws SQLException {
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY %s (%s) FROM STDIN".formatted(table, columns));
    }

    CopyRows text(@Nullable String value) {
        if (value == null) {
            return none();
        }
        separate();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= 0x80) {
                bytes(value.substring(i));
                return this;
            }
            ascii(c);
        }
        return this;
    }

    private void bytes(String rest) {
        for (byte b : rest.getBytes(StandardCharsets.UTF_8)) {
            ascii((char) (b & 0xFF));
        }
    }

    private void ascii(char c) {
        switch (c) {
            case '\\' -> escaped('\\');
            case '\t' -> escaped('t');
            case '\n' -> escaped('n');
            case '\r' -> escaped('r');
            default -> put((byte) c);
        }
    }

    private void escaped(char c) {
        put((byte) '\\');
        put((byte) c);
    }

    public CopyRows number(long value) {
        return text(Long.toString(value));
    }

    CopyRows number(@Nullable BigDecimal value) {
        return text(value == null ? null : value.toPlainString());
    }

    CopyRows number(@Nullable Integer value) {
        return text(value == null ? null : value.toString());
    }

    CopyRows date(@Nullable LocalDate value) {
        return text(value == null ? null : value.toString());
    }

    private CopyRows none() {
        separate();
        put((byte) '\\');
        put((byte) 'N');
        return this;
    }

    public void keep() throws SQLException {
        put((byte) '\n');
        rowStart = length;
        if (length >= CHUNK) {
            send();
        }
    }

    public void drop() {
        length = rowStart;
    }

    public void finish() throws SQLException {
        send();
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void send() throws SQLException {
        copy.writeToCopy(buffer, 0, length);
        length = 0;
        rowStart = 0;
    }

    private void separate() {
        if (length > rowStart) {
            put((byte) '\t');
        }
    }

    private void put(byte b) {
        if (length == buffer.length) {
            buffer = Arrays.copyOf(buffer, length * 2);
        }
        buffer[length++] = b;
    }
}
