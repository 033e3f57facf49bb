package id.sinergi.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Looks into a zip before it is parsed: whether it is a workbook, and whether it unpacks to something sane. */
final class SheetGuard {

    private static final int MOST_ENTRIES = 5_000;
    private static final long HARMLESS = 32L << 20;
    private static final long LARGEST = 4L << 30;
    private static final long LARGEST_RATIO = 150;
    private static final int LONGEST_TYPE = 100;
    private static final int LONGEST_MANIFEST = 1 << 20;
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

    private SheetGuard() {}

    /**
     * What is to be known of a workbook before it is parsed.
     *
     * @param unusual in what it differs from what the reader knows
     */
    record Found(Set<Unusual> unusual, Merges merges) {}

    /**
     * Looks through all bytes of a workbook.
     *
     * @throws IntakeException if the file is no workbook, is damaged or would unpack without end
     */
    static Found check(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null && !isOpenDocument(zip)) {
                throw new IntakeException("intake.error.no-workbook");
            }
            if (isLocked(zip)) {
                throw new IntakeException("intake.error.password");
            }
            if (zip.size() > MOST_ENTRIES) {
                throw new IntakeException("intake.error.zip-bomb");
            }
            return look(zip);
        } catch (IOException damaged) {
            throw new IntakeException("intake.error.damaged-zip");
        }
    }

    private static Found look(ZipFile zip) throws IOException {
        long total = 0;
        var found = new Found(EnumSet.noneOf(Unusual.class), new Merges());
        for (var entry : Collections.list(zip.entries())) {
            total += inflated(zip, entry, total, found);
        }
        if (zip.getEntry("xl/styles.xml") == null) {
            found.unusual().add(Unusual.WITHOUT_STYLES);
        }
        return found;
    }

    /** Whether a zip is a spreadsheet in the OpenDocument format. */
    static boolean isOpenDocument(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return isOpenDocument(zip);
        } catch (IOException damaged) {
            return false;
        }
    }

    private static boolean isOpenDocument(ZipFile zip) throws IOException {
        var type = zip.getEntry("mimetype");
        if (type == null || zip.getEntry(OpenDocument.CONTENT) == null) {
            return false;
        }
        try (var in = zip.getInputStream(type)) {
            return new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).startsWith(SPREADSHEET);
        }
    }

    private static boolean isLocked(ZipFile zip) throws IOException {
        var manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return false;
        }
        try (var in = zip.getInputStream(manifest)) {
            return new String(in.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8).contains("encryption-data");
        }
    }

    /** Counts what really comes out, since the sizes that a zip declares may lie. */
    private static long inflated(ZipFile zip, ZipEntry entry, long before, Found found) throws IOException {
        var buffer = new byte[1 << 16];
        var lookers = lookers(entry.getName(), found);
        long allowed = Math.max(HARMLESS, LARGEST_RATIO * Math.max(1, entry.getCompressedSize()));
        long size = 0;
        try (var in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                for (var looker : lookers) {
                    looker.look(buffer, read);
                }
                if (size > allowed || before + size > LARGEST) {
                    throw new IntakeException("intake.error.zip-bomb");
                }
            }
        }
        return size;
    }

    private static List<PartLooker> lookers(String part, Found found) {
        var lookers = new ArrayList<PartLooker>();
        for (var mark : Unusual.marks(part)) {
            lookers.add((bytes, length) -> mark.look(bytes, length, found.unusual()));
        }
        if (part.startsWith("xl/worksheets/")) {
            lookers.add(new CellBounds()::look);
            lookers.add(found.merges().in(part));
        }
        return lookers;
    }
}
