package id.sinergi.definition;

import id.sinergi.indicator.Formula;
import id.sinergi.indicator.Indicator;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as an administrator defines it.
 *
 * @param texts what is said of it by field and language, such as {@code name.id}; each field of {@link #FIELDS} in both
 * @param revision how often it was changed; null for one that is not kept yet
 */
public record DefinedIndicator(
        String code,
        Formula formula,
        boolean lessIsBetter,
        SortedMap<String, String> texts,
        @Nullable Integer revision) implements Serializable {

    /** What is written by hand; the rule, the date and the parts follow from the formula. */
    public static final List<String> FIELDS =
            List.of("name", "short", "concept", "definition", "classification", "measure", "unit", "basis", "note");

    public DefinedIndicator {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** One that is still to be described. */
    public static DefinedIndicator fresh(Formula formula) {
        return new DefinedIndicator("", formula, false, new TreeMap<>(), null);
    }

    /** What it counts, whatever it is called. */
    public Indicator indicator() {
        return Indicator.defined(code, formula, lessIsBetter);
    }

    /** The text of a field in a language; empty where there is none. */
    public String text(String field, String language) {
        return texts.getOrDefault(field + "." + language, "");
    }

    DefinedIndicator tidy() {
        var tidied = new TreeMap<String, String>();
        texts.forEach((name, text) -> tidied.put(name, text.strip()));
        tidied.values().removeIf(String::isEmpty);
        return new DefinedIndicator(code.strip(), formula, lessIsBetter, tidied, revision);
    }
}
