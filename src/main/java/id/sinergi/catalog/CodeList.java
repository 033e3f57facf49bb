package id.sinergi.catalog;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One code list in its own order, with its entries by number and by code; codes in any case are the same code. */
public final class CodeList<E extends CatalogEntry> implements Iterable<E> {

    private final List<E> entries;
    private final Map<Integer, E> byId;
    private final Map<String, E> byCode;

    public CodeList(List<E> entries) {
        this.entries = List.copyOf(entries);
        this.byId = entries.stream().collect(Collectors.toUnmodifiableMap(CatalogEntry::id, Function.identity()));
        this.byCode =
                entries.stream().collect(Collectors.toUnmodifiableMap(entry -> key(entry.code()), Function.identity()));
    }

    public Optional<E> find(int id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<E> find(String code) {
        return Optional.ofNullable(byCode.get(key(code)));
    }

    /** The entry of a number that is known to exist, else {@link NoSuchElementException}. */
    public E get(int id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No entry " + id));
    }

    /** The entry of a code that is known to exist, else {@link NoSuchElementException}. */
    public E get(String code) {
        return find(code).orElseThrow(() -> new NoSuchElementException("No entry " + code));
    }

    public List<E> all() {
        return entries;
    }

    public Stream<E> stream() {
        return entries.stream();
    }

    public int size() {
        return entries.size();
    }

    @Override
    public Iterator<E> iterator() {
        return entries.iterator();
    }

    private static String key(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
