package id.sinergi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * What all JVMs of a test run spent on contexts and databases, one line each in {@code target/test-costs.tsv}; the
 * launcher sums them up after the run.
 */
public final class TestCosts {

    private static final Path FILE = Path.of("target", "test-costs.tsv");

    private TestCosts() {}

    /** Adds what one context or database cost. */
    public static void add(String kind, String name, long milliseconds) {
        var line = String.format(Locale.ROOT, "%s\t%s\t%.3f%n", kind, name, milliseconds / 1_000.0);
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
