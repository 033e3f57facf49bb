package id.sinergi.catalog;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which numbers a code or a name may stand for; case, spaces, accents and punctuation of names do not matter. */
public final class NameIndex {

    /**
     * What something with a number is called.
     *
     * @param name by which it is shown
     * @param names by which files may call it
     */
    public record Named(int id, String code, String name, Collection<String> names, Validity validity) {

        public Named {
            names = List.copyOf(names);
        }
    }

    private final Map<String, Integer> codes = new HashMap<>();
    private final Map<String, SortedMap<String, Integer>> names = new HashMap<>();
    private final Map<Integer, Named> named = new HashMap<>();

    public NameIndex(Collection<Named> all) {
        for (var one : all) {
            codes.put(one.code().toUpperCase(Locale.ROOT), one.id());
            named.put(one.id(), one);
            one.names().forEach(name -> add(name, one));
        }
    }

    private void add(String name, Named one) {
        var key = key(name);
        if (!key.isEmpty()) {
            names.computeIfAbsent(key, fresh -> new TreeMap<>()).put(one.code(), one.id());
        }
    }

    /** The codes, in capitals, with their numbers. */
    public Map<String, Integer> codes() {
        return Collections.unmodifiableMap(codes);
    }

    /** The number of a code in whatever case, or of a name that only one has. */
    public @Nullable Integer find(String text) {
        var exact = codes.get(text);
        if (exact != null) {
            return exact;
        }
        var inAnyCase = codes.get(text.strip().toUpperCase(Locale.ROOT));
        if (inAnyCase != null) {
            return inAnyCase;
        }
        var called = called(text);
        return called.size() == 1 ? called.get(called.firstKey()) : null;
    }

    /** Those that share the name, such as {@code 35.06 Kabupaten Kediri, 35.71 Kota Kediri}; empty unless it is shared. */
    public String sharedBy(String text) {
        var called = called(text);
        return called.size() < 2
                ? ""
                : called.values().stream()
                        .map(this::get)
                        .map(one -> one.code() + " " + one.name())
                        .collect(Collectors.joining(", "));
    }

    /** What has a number that {@link #find} gave. */
    public Named get(int id) {
        return Objects.requireNonNull(named.get(id), () -> "No number " + id);
    }

    private SortedMap<String, Integer> called(String text) {
        return names.getOrDefault(key(text), new TreeMap<>());
    }

    /** Letters and digits alone, without marks on them. */
    private static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
