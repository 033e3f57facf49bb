package id.sinergi.row;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What each repair makes of texts in a column, by the codes that there are. Codes without a digit are words, not repaired. */
public final class CodeRepairs {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern DIGITS = Pattern.compile(".*\\d.*");
    private static final Pattern SHORT_OF_ZERO = Pattern.compile("(\\d{2})[.,](\\d)");

    private final Set<String> codes;
    private final Map<String, String> plain = new HashMap<>();

    /** @param codes in capitals */
    public CodeRepairs(Set<String> codes) {
        this.codes = Set.copyOf(codes);
        var shared = new HashSet<String>();
        for (var code : codes) {
            if (DIGITS.matcher(code).matches() && plain.put(plain(code), code) != null) {
                shared.add(plain(code));
            }
        }
        plain.keySet().removeAll(shared);
    }

    /** The code that a repair makes of a text that is none; empty if the repair does not fit it. */
    public Optional<String> code(CodeRepair repair, String text) {
        if (codes.contains(text.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (repair) {
                    case SIGNS -> plain.get(plain(text));
                    case LAST_ZERO -> known(text, "%s.%s0");
                    case INNER_ZERO -> known(text, "%s.0%s");
                });
    }

    /** How a text is written that a repair fits; empty if none does. */
    Optional<CodeRepair.Form> form(String text) {
        for (var repair : CodeRepair.values()) {
            if (code(repair, text).isPresent()) {
                return Optional.of(repair.form());
            }
        }
        return Optional.empty();
    }

    private @Nullable String known(String text, String pattern) {
        var parts = SHORT_OF_ZERO.matcher(text);
        var code = parts.matches() ? pattern.formatted(parts.group(1), parts.group(2)) : "";
        return codes.contains(code) ? code : null;
    }

    private static String plain(String text) {
        return SIGNS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
