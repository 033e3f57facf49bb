package id.sinergi.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openpdf.text.pdf.CMapAwareDocumentFont;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/** What is written on one page of a PDF file: under which mark, as an artifact, or under nothing at all. */
final class PageTexts {

    private static final int NOTHING = -1;
    private static final int ARTIFACT = -2;

    private final Map<Integer, List<String>> pieces = new TreeMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Map<String, CMapAwareDocumentFont> fonts = new HashMap<>();
    private CMapAwareDocumentFont font;

    private PageTexts() {}

    static PageTexts of(PdfReader reader, int page) throws IOException {
        var texts = new PageTexts();
        texts.read(reader.getPageContent(page), reader.getPageN(page).getAsDict(PdfName.RESOURCES));
        return texts;
    }

    /** What is written under one mark, which the page must have. */
    List<String> under(int mark) {
        return Objects.requireNonNull(pieces.get(mark), () -> "Nothing is written under mark " + mark);
    }

    /** Texts by mark. */
    Map<Integer, List<String>> marked() {
        var marked = new TreeMap<>(pieces);
        marked.keySet().removeIf(mark -> mark < 0);
        return marked;
    }

    List<String> artifacts() {
        return pieces.getOrDefault(ARTIFACT, List.of());
    }

    /** What a screen reader would not know what to do with. */
    List<String> untagged() {
        return pieces.getOrDefault(NOTHING, List.of());
    }

    private void read(byte[] content, PdfDictionary resources) throws IOException {
        var parser = new PdfContentParser(new PRTokeniser(content));
        var operands = new ArrayList<PdfObject>();
        while (!parser.parse(operands).isEmpty()) {
            operate(operands.getLast().toString(), operands, resources);
        }
    }

    private void operate(String operator, List<PdfObject> operands, PdfDictionary resources) throws IOException {
        switch (operator) {
            case "BMC" -> open.push(mark(operands.getFirst(), null));
            case "BDC" -> open.push(mark(operands.getFirst(), operands.get(1)));
            case "EMC" -> open.pop();
            case "Tf" ->
                font = font(
                        (PRIndirectReference) resources.getAsDict(PdfName.FONT).get((PdfName) operands.getFirst()));
            case "Tj", "'" -> add(decoded(operands.getFirst()));
            case "TJ" -> {
                var line = new StringBuilder();
                ((PdfArray) operands.getFirst()).getElements().forEach(part -> line.append(decoded(part)));
                add(line.toString());
            }
            case "Do" -> {
                var drawn = PdfReader.getPdfObject(
                        resources.getAsDict(PdfName.XOBJECT).get((PdfName) operands.getFirst()));
                if (drawn instanceof PRStream form && PdfName.FORM.equals(form.get(PdfName.SUBTYPE))) {
                    read(PdfReader.getStreamBytes(form), form.getAsDict(PdfName.RESOURCES));
                }
            }
            default -> {}
        }
    }

    private int mark(PdfObject tag, @org.jspecify.annotations.Nullable PdfObject properties) {
        if (properties instanceof PdfDictionary dictionary && dictionary.get(PdfName.MCID) != null) {
            int mark = dictionary.getAsNumber(PdfName.MCID).intValue();
            pieces.computeIfAbsent(mark, key -> new ArrayList<>());
            return mark;
        }
        return tag.toString().equals("/Artifact") ? ARTIFACT : open.isEmpty() ? NOTHING : open.peek();
    }

    private CMapAwareDocumentFont font(PRIndirectReference reference) {
        return fonts.computeIfAbsent(reference.toString(), key -> new CMapAwareDocumentFont(reference));
    }

    private String decoded(PdfObject shown) {
        if (!(shown instanceof PdfString text)) {
            return "";
        }
        var bytes = text.getOriginalBytes();
        return font.decode(bytes, 0, bytes.length);
    }

    private void add(String text) {
        pieces.computeIfAbsent(open.isEmpty() ? NOTHING : open.peek(), mark -> new ArrayList<>())
                .add(text);
    }
}
