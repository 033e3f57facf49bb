package id.sinergi.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The files of a folder that have arrived whole, and where they go. */
final class FolderFiles {

    static final String READING = "sedang-dibaca";
    static final String DONE = "selesai";
    static final String REFUSED = "ditolak";

    private static final List<String> UNFINISHED = List.of(".part", ".partial", ".tmp", ".crdownload", ".filepart");

    private final Path folder;
    private Map<Path, Seen> seen = new HashMap<>();

    private record Seen(long size, FileTime changed) {}

    FolderFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Files that have not changed since the last call, in the order of their names; each is out of the way from then on.
     * What is still there from a call before, since the application was killed or its work failed, comes first. One caller
     * at a time.
     */
    List<Path> take() throws IOException {
        for (var name : List.of(READING, DONE, REFUSED)) {
            Files.createDirectories(folder.resolve(name));
        }
        var taken = new ArrayList<>(left());
        var before = seen;
        seen = look();
        var whole = seen.entrySet().stream()
                .filter(file -> Objects.equals(file.getValue(), before.get(file.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        for (var file : whole) {
            taken.add(Files.move(file, reading(file)));
        }
        return taken;
    }

    private List<Path> left() throws IOException {
        try (var left = Files.list(folder.resolve(READING))) {
            return left.sorted().toList();
        }
    }

    /** @return where it is now, under a name that says when it came */
    Path file(Path file, boolean refused, String moment) throws IOException {
        var name = moment + "-" + file.getFileName();
        return Files.move(
                file, folder.resolve(refused ? REFUSED : DONE).resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    /** A name that nothing there has: what was left there is another file. */
    private Path reading(Path file) {
        var name = String.valueOf(file.getFileName());
        var free = folder.resolve(READING).resolve(name);
        for (int i = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); i++) {
            free = folder.resolve(READING).resolve(i + "-" + name);
        }
        return free;
    }

    private Map<Path, Seen> look() throws IOException {
        var found = new HashMap<Path, Seen>();
        try (var files = Files.newDirectoryStream(folder, FolderFiles::counts)) {
            for (var file : files) {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                found.put(file, new Seen(attributes.size(), attributes.lastModifiedTime()));
            }
        }
        return found;
    }

    private static boolean counts(Path file) throws IOException {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && !Files.isHidden(file)
                && UNFINISHED.stream().noneMatch(name::endsWith);
    }
}
