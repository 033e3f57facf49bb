package id.sinergi.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/** A copy of a workbook in the form that the reader knows. */
final class UsualWorkbook {

    private static final String STYLES = "xl/styles.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private static final int MOST_NAMES = 1 << 22;
    private static final String NO_STYLES =
            "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";

    private UsualWorkbook() {}

    /** Writes the copy to a temporary file, which whoever asked removes. */
    static Path of(Path file, Set<Unusual> unusual) throws IOException {
        var copy = Files.createTempFile("workbook", ".xlsx");
        try (var from = new ZipFile(file.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(copy))) {
            to.setLevel(Deflater.BEST_SPEED);
            for (var entry : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                try (var part = from.getInputStream(entry)) {
                    copy(entry.getName(), part, to, unusual);
                }
                to.closeEntry();
            }
            if (unusual.contains(Unusual.WITHOUT_STYLES)) {
                to.putNextEntry(new ZipEntry(STYLES));
                to.write(NO_STYLES.getBytes(StandardCharsets.UTF_8));
                to.closeEntry();
            }
            return copy;
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            Files.delete(copy);
            throw new IOException(damaged);
        }
    }

    private static void copy(String name, InputStream part, OutputStream to, Set<Unusual> unusual)
            throws IOException, XMLStreamException {
        if (unusual.contains(Unusual.DATE_CELLS) && name.startsWith("xl/worksheets/") && name.endsWith(".xml")) {
            DateCells.copy(part, to);
        } else if (unusual.contains(Unusual.STRICT) && (name.equals("xl/workbook.xml") || name.endsWith(".rels"))) {
            var strict = new String(names(part), StandardCharsets.UTF_8);
            to.write(strict.replace(
                            "http://purl.oclc.org/ooxml/officeDocument/relationships",
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                    .replace(
                            "http://purl.oclc.org/ooxml/spreadsheetml/main",
                            "http://schemas.openxmlformats.org/spreadsheetml/2006/main")
                    .getBytes(StandardCharsets.UTF_8));
        } else if (unusual.contains(Unusual.WITHOUT_STYLES) && name.equals(TYPES)) {
            to.write(withStyles(new String(names(part), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        } else {
            part.transferTo(to);
        }
    }

    /** The reader finds styles by their type, and whoever writes none may not declare one either. */
    private static String withStyles(String types) {
        return types.contains(STYLES_TYPE)
                ? types
                : types.replace(
                        "</Types>",
                        "<Override PartName=\"/%s\" ContentType=\"%s\"/></Types>".formatted(STYLES, STYLES_TYPE));
    }

    /** These parts name the others, and are small. */
    private static byte[] names(InputStream part) throws IOException {
        var bytes = part.readNBytes(MOST_NAMES + 1);
        if (bytes.length > MOST_NAMES) {
            throw new IOException("A part with the names of others has more than " + MOST_NAMES + " bytes");
        }
        return bytes;
    }
}
