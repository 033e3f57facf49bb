package id.sinergi.source;

import id.sinergi.source.GridRow.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * The merged cells of an XLSX workbook by the part that holds their sheet. They stand behind all of its rows, so that they are
 * found while its bytes are looked through, and nothing is parsed twice.
 */
final class Merges {

    /** As many take some ten megabytes. */
    private static final int MOST = 100_000;

    private static final int LETTERS = 26;
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    private final Map<String, Map<Integer, List<Span>>> byPart = new HashMap<>();
    private int count;

    /** Finds those of one part in its bytes. */
    PartLooker in(String part) {
        return new MergeReferences(reference -> add(part, reference));
    }

    /**
     * Those of one sheet by the row in which they begin.
     *
     * @param relation the name by which the workbook refers to the sheet
     */
    Map<Integer, List<Span>> of(Path file, String relation) throws IOException {
        return byPart.isEmpty() ? Map.of() : byPart.getOrDefault(part(file, relation), Map.of());
    }

    private void add(String part, String reference) {
        var range = RANGE.matcher(reference);
        if (!range.matches()) {
            return;
        }
        if (++count > MOST) {
            throw new IntakeException("intake.error.merged-cells", String.valueOf(MOST));
        }
        var span = new Span(column(range.group(1)), column(range.group(3)), Integer.parseInt(range.group(4)));
        byPart.computeIfAbsent(part, name -> new HashMap<>())
                .computeIfAbsent(Integer.valueOf(range.group(2)), row -> new ArrayList<>(1))
                .add(span);
    }

    private static int column(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * LETTERS + letters.charAt(i) - 'A' + 1;
        }
        return number - 1;
    }

    private static String part(Path file, String relation) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var relations = zip.getEntry(RELATIONS);
            if (relations == null) {
                return "";
            }
            try (var in = zip.getInputStream(relations)) {
                return target(in, relation);
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    private static String target(InputStream relations, String relation) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(relations);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && relation.equals(xml.getAttributeValue(null, "Id"))) {
                var target = String.valueOf(xml.getAttributeValue(null, "Target"));
                return target.startsWith("/") ? target.substring(1) : "xl/" + target;
            }
        }
        return "";
    }
}
