package id.sinergi.changelog;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are looked at, or which states.
 *
 * @param kind null for all
 * @param person who made them; empty for all
 * @param text found in the name of the thing or in one of its fields, in any case; empty for all
 * @param from the first day; null for any before
 * @param until the last day; null for any after
 * @param asOf the day at whose end things are looked at instead of changes; null for changes
 */
public record ChangeFilter(
        @Nullable ChangeKind kind,
        String person,
        String text,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate asOf)
        implements Serializable {

    /** Every change. */
    public static final ChangeFilter ALL = new ChangeFilter(null, "", "", null, null, null);

    private static final String KIND = "jenis";
    private static final String PERSON = "pelaku";
    private static final String TEXT = "cari";
    private static final String FROM = "dari";
    private static final String UNTIL = "sampai";
    private static final String AS_OF = "per";
    private static final int LONGEST = 200;
    private static final int LAST_YEAR = 9_999;

    /** From an address; what cannot be read is as if it was not there. */
    public static ChangeFilter read(Map<String, List<String>> query) {
        var kind = one(query, KIND);
        return new ChangeFilter(
                Stream.of(ChangeKind.values())
                        .filter(known -> known.name().equals(kind))
                        .findAny()
                        .orElse(null),
                one(query, PERSON),
                one(query, TEXT),
                day(one(query, FROM)),
                day(one(query, UNTIL)),
                day(one(query, AS_OF)));
    }

    /** For an address. */
    public Map<String, List<String>> write() {
        var query = new LinkedHashMap<String, List<String>>();
        put(query, KIND, kind);
        put(query, PERSON, person);
        put(query, TEXT, text);
        put(query, FROM, from);
        put(query, UNTIL, until);
        put(query, AS_OF, asOf);
        return query;
    }

    private static void put(Map<String, List<String>> query, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            query.put(name, List.of(value.toString()));
        }
    }

    private static String one(Map<String, List<String>> query, String name) {
        var value = Optional.ofNullable(query.get(name)).stream()
                .flatMap(List::stream)
                .findFirst()
                .orElse("")
                .replace("\0", "")
                .strip();
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            return day.getYear() < 1 || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
