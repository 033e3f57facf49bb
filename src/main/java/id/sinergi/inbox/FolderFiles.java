package id.sinergi.inbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The files of a folder that have arrived whole, and where they go; those of a sender lie in a folder of its name, there as
 * here.
 */
final class FolderFiles {

    static final String READING = "sedang-dibaca";
    static final String DONE = "selesai";
    static final String REFUSED = "ditolak";

    private static final List<String> OWN = List.of(READING, DONE, REFUSED);
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
        for (var name : OWN) {
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
        var left = new ArrayList<>(files(folder.resolve(READING)));
        for (var sender : folders(folder.resolve(READING))) {
            left.addAll(files(sender));
        }
        return left;
    }

    /** The name of who sent a file that was taken; empty where it lay in no sender's folder. */
    String sender(Path taken) {
        var below = folder.resolve(READING).relativize(taken);
        return below.getNameCount() > 1 ? below.getName(0).toString() : "";
    }

    /** @return where it is now, under a name that says when it came */
    Path file(Path file, boolean refused, String moment) throws IOException {
        var to =
                Files.createDirectories(folder.resolve(refused ? REFUSED : DONE).resolve(sender(file)));
        return Files.move(file, to.resolve(moment + "-" + file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    /** A name that nothing there has: what was left there is another file. */
    private Path reading(Path file) throws IOException {
        var to = Files.createDirectories(
                folder.resolve(READING).resolve(folder.relativize(file)).resolveSibling(""));
        var name = String.valueOf(file.getFileName());
        var free = to.resolve(name);
        for (int i = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); i++) {
            free = to.resolve(i + "-" + name);
        }
        return free;
    }

    private Map<Path, Seen> look() throws IOException {
        var found = new HashMap<Path, Seen>();
        var all = new ArrayList<>(files(folder));
        for (var sender : folders(folder)) {
            all.addAll(files(sender));
        }
        for (var file : all) {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            found.put(file, new Seen(attributes.size(), attributes.lastModifiedTime()));
        }
        return found;
    }

    private static List<Path> files(Path folder) throws IOException {
        return sorted(folder, FolderFiles::counts);
    }

    private static List<Path> folders(Path folder) throws IOException {
        return sorted(
                folder,
                one -> Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)
                        && !Files.isHidden(one)
                        && !OWN.contains(one.getFileName().toString()));
    }

    private static List<Path> sorted(Path folder, DirectoryStream.Filter<Path> which) throws IOException {
        var found = new ArrayList<Path>();
        try (var all = Files.newDirectoryStream(folder, which)) {
            all.forEach(found::add);
        }
        Collections.sort(found);
        return found;
    }

    private static boolean counts(Path file) throws IOException {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && !Files.isHidden(file)
                && UNFINISHED.stream().noneMatch(name::endsWith);
    }
}
