package id.sinergi.indicator;

import id.sinergi.demo.FileRecount;
import id.sinergi.row.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The lines that stand after some files, the later of two about the same row being right, by kind and number of the row.
 * A person is the second value of a line; behind a {@code #} stands which of the people it is who had the same number.
 */
record RandomRows(Map<FileKind, Map<String, String>> lines) {

    static final List<FileKind> KINDS = List.of(FileKind.TRAINING, FileKind.CERTIFICATION, FileKind.PLACEMENT);

    static RandomRows of(Collection<RandomFiles.Sent> files) {
        var lines = new HashMap<FileKind, Map<String, String>>();
        KINDS.forEach(kind -> lines.put(kind, new TreeMap<>()));
        files.forEach(sent -> lines.get(sent.kind()).putAll(sent.rows()));
        return new RandomRows(lines);
    }

    static String person(String line) {
        return line.split(",", 3)[1];
    }

    Map<String, String> of(FileKind kind) {
        return lines.getOrDefault(kind, Map.of());
    }

    Set<String> people() {
        return lines.values().stream()
                .flatMap(rows -> rows.values().stream())
                .map(RandomRows::person)
                .collect(Collectors.toSet());
    }

    RandomRows of(String person) {
        var own = new HashMap<FileKind, Map<String, String>>();
        lines.forEach((kind, rows) -> {
            var its = new TreeMap<>(rows);
            its.values().removeIf(line -> !person(line).equals(person));
            own.put(kind, its);
        });
        return new RandomRows(own);
    }

    /** The numbers of the rows that stand otherwise after these. */
    Set<String> changed(RandomRows after, FileKind kind) {
        var keys = new HashSet<String>();
        after.of(kind).forEach((key, line) -> {
            if (!Objects.equals(of(kind).get(key), line)) {
                keys.add(key);
            }
        });
        return keys;
    }

    FileRecount recount(Path directory) throws IOException {
        var files = new ArrayList<Path>();
        for (var kind : KINDS) {
            files.add(Files.write(directory.resolve(kind + ".csv"), RandomFiles.lines(kind, of(kind).values())));
        }
        return FileRecount.of(files);
    }
}
