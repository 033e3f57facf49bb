package id.sinergi.report;

import java.io.Serializable;

/**
 * One section of a report.
 *
 * @param message what the user wrote instead of the generated sentence; empty where nothing
 */
public record SectionChoice(String key, String message) implements Serializable {

    public SectionChoice(String key) {
        this(key, "");
    }
}
