package id.sinergi.row;

import id.sinergi.person.Masking;
import id.sinergi.source.IntakeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells the kind of a file from its header. */
public final class FileHeader {

    private static final int ENOUGH_TO_RECOGNISE = 3;

    private FileHeader() {}

    /** Whether these may be headings of a file of some kind, complete or not. */
    public static boolean resembles(List<String> names) {
        return Arrays.stream(FileKind.values())
                .anyMatch(kind -> shared(kind, new HashSet<>(names)) >= ENOUGH_TO_RECOGNISE);
    }

    /**
     * The kind whose header this is, in any order of its columns.
     *
     * @throws IntakeException naming the missing or repeated columns
     */
    public static FileKind recognise(List<String> header) {
        var names = new LinkedHashSet<>(header);
        FileKind best = FileKind.TRAINING;
        for (var kind : FileKind.values()) {
            if (shared(kind, names) > shared(best, names)) {
                best = kind;
            }
        }
        if (shared(best, names) < ENOUGH_TO_RECOGNISE) {
            throw new IntakeException("intake.error.unknown-kind", String.join(", ", shortened(header)));
        }
        requireAll(best, header, names);
        return best;
    }

    /** The headings of further columns, which are not read; a number of a person among them is hidden. */
    public static String ignored(FileKind kind, List<String> header) {
        var further = new LinkedHashSet<>(header);
        kind.columns().forEach(further::remove);
        further.remove("");
        return String.join(", ", shortened(List.copyOf(further)));
    }

    private static void requireAll(FileKind kind, List<String> header, Set<String> names) {
        var missing = new ArrayList<>(kind.columns());
        missing.removeAll(names);
        if (!missing.isEmpty()) {
            throw new IntakeException("intake.error.missing-columns", kind.word(), String.join(", ", missing));
        }
        var repeated = new ArrayList<>(header);
        names.forEach(repeated::remove);
        repeated.retainAll(kind.columns());
        if (!repeated.isEmpty()) {
            throw new IntakeException("intake.error.repeated-columns", kind.word(), String.join(", ", repeated));
        }
    }

    private static long shared(FileKind kind, Set<String> names) {
        return kind.columns().stream().filter(names::contains).count();
    }

    private static List<String> shortened(List<String> names) {
        return names.stream().limit(20).map(Masking::shown).toList();
    }
}
