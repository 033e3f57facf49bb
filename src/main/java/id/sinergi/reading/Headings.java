package id.sinergi.reading;

import id.sinergi.person.Masking;
import id.sinergi.row.FileKind;
import id.sinergi.source.IntakeException;
import id.sinergi.source.RowSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names under which columns are found: our own, and others that people write for them. */
final class Headings {

    private static final int ENOUGH_TO_RECOGNISE = 3;
    private static final int NAMED = 20;
    private static final int OWN_NAME = 100;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Map<String, Set<String>> OTHERS = others();

    private Headings() {}

    /** Whether these may be the headings of a file of some kind, complete or not. */
    static boolean resemble(List<String> names, Memory remembered) {
        return Arrays.stream(FileKind.values()).anyMatch(kind -> found(kind, names, remembered) >= ENOUGH_TO_RECOGNISE);
    }

    /**
     * The kind of file whose columns these headings name best.
     *
     * @throws IntakeException naming the headings if they are those of no kind
     */
    static FileKind kind(List<String> names, Memory remembered) {
        var best = Arrays.stream(FileKind.values())
                .max(Comparator.comparingLong(kind -> rank(kind, names, remembered)))
                .orElseThrow();
        if (found(best, names, remembered) < ENOUGH_TO_RECOGNISE) {
            throw new IntakeException("intake.error.unknown-kind", shown(names));
        }
        return best;
    }

    private static long rank(FileKind kind, List<String> names, Memory remembered) {
        long own = kind.columns().stream().filter(names::contains).count();
        return own * OWN_NAME + found(kind, names, remembered);
    }

    private static long found(FileKind kind, List<String> names, Memory remembered) {
        return kind.columns().stream()
                .filter(column -> names.contains(column)
                        || names.stream().anyMatch(name -> means(name, column))
                        || remembered
                                .of(kind)
                                .to(Subject.column(column))
                                .filter(names::contains)
                                .isPresent())
                .count();
    }

    /** Whether people write this heading for the column. */
    static boolean means(String name, String column) {
        return OTHERS.getOrDefault(column, Set.of()).contains(plain(name));
    }

    /** The first of them for a sentence, a number of a person among them hidden. */
    static String shown(List<String> names) {
        return names.stream()
                .filter(name -> !name.isEmpty())
                .limit(NAMED)
                .map(Masking::shown)
                .collect(Collectors.joining(", "));
    }

    private static String plain(String name) {
        return SIGNS.matcher(name).replaceAll("");
    }

    private static Map<String, Set<String>> others() {
        var others = new HashMap<String, Set<String>>();
        WordList.read("headings")
                .forEach((column, names) -> others.put(
                        column,
                        names.stream()
                                .map(RowSource::columnName)
                                .map(Headings::plain)
                                .collect(Collectors.toCollection(HashSet::new))));
        return Map.copyOf(others);
    }
}
