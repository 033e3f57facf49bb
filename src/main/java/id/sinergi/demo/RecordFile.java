package id.sinergi.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** One CSV file of plain ASCII fields, written row by row through a small buffer. */
final class RecordFile implements AutoCloseable {

    private static final LocalDate FIRST_DATE = DemoGenerator.FIRST_DAY.minusYears(1);
    private static final String[] DATES = FIRST_DATE
            .datesUntil(FIRST_DATE.plusYears(20))
            .map(LocalDate::toString)
            .toArray(String[]::new);

    private final byte[] buffer = new byte[1 << 16];
    private final OutputStream out;
    private int length;
    private boolean rowStarted;

    RecordFile(Path path, String header) {
        try {
            this.out = Files.newOutputStream(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        append(header);
        end();
    }

    RecordFile field(String value) {
        separate();
        append(value);
        return this;
    }

    RecordFile field(long value) {
        return field(Long.toString(value));
    }

    /** An id of the given prefix and at least nine digits, so that ids sort as their numbers do. */
    RecordFile id(String prefix, long number) {
        separate();
        append(prefix);
        for (long limit = 100_000_000; limit > number && limit > 1; limit /= 10) {
            append("0");
        }
        append(Long.toString(number));
        return this;
    }

    RecordFile empty() {
        separate();
        return this;
    }

    /** A date as a day of the epoch. */
    RecordFile date(long day) {
        return field(DATES[(int) (day - FIRST_DATE.toEpochDay())]);
    }

    void end() {
        append("\n");
        rowStarted = false;
    }

    private void separate() {
        if (rowStarted) {
            append(",");
        }
        rowStarted = true;
    }

    private void append(String text) {
        if (length + text.length() > buffer.length) {
            flush();
        }
        for (int i = 0; i < text.length(); i++) {
            buffer[length++] = (byte) text.charAt(i);
        }
    }

    private void flush() {
        try {
            out.write(buffer, 0, length);
            length = 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try (out) {
            flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
