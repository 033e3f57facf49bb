package id.sinergi.pdf;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** A PDF file as those read it who cannot see it: its tree of tags, each with the text that stands under it. */
public final class TaggedPdf implements AutoCloseable {

    private final PdfReader reader;
    private final List<PageTexts> pages;
    private final Map<String, Integer> numbers = new HashMap<>();

    public TaggedPdf(byte[] file) throws IOException {
        reader = new PdfReader(file);
        pages = new ArrayList<>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.add(PageTexts.of(reader, page));
            numbers.put(reader.getPageOrigRef(page).toString(), page);
        }
    }

    /**
     * One tag.
     *
     * @param alternative the words for those who cannot see a figure; empty elsewhere
     * @param texts what is written directly under the tag, piece by piece
     */
    public record Tag(String role, String alternative, List<String> texts, List<Tag> kids) {

        /** Everything written in it, without the spaces, which lines swallow. */
        public String text() {
            return Stream.concat(texts.stream(), kids.stream().map(Tag::text))
                    .collect(Collectors.joining())
                    .replaceAll("\\s", "");
        }

        /** This one and all within, in reading order. */
        public Stream<Tag> all() {
            return Stream.concat(Stream.of(this), kids.stream().flatMap(Tag::all));
        }

        public List<Tag> all(String wanted) {
            return all().filter(tag -> tag.role().equals(wanted)).toList();
        }
    }

    public PdfReader reader() {
        return reader;
    }

    public int size() {
        return pages.size();
    }

    public PageTexts page(int number) {
        return pages.get(number - 1);
    }

    /** The whole document. */
    public Tag document() {
        var roots = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT).getAsArray(PdfName.K);
        return tag((PdfDictionary) roots.getDirectObject(0));
    }

    private Tag tag(PdfDictionary element) {
        var texts = new ArrayList<String>();
        var kids = new ArrayList<Tag>();
        int page = page(element.get(PdfName.PG));
        var content = element.getDirectObject(PdfName.K);
        if (content instanceof PdfArray several) {
            IntStream.range(0, several.size()).forEach(i -> take(several.getDirectObject(i), page, texts, kids));
        } else {
            take(content, page, texts, kids);
        }
        var alternative = element.getAsString(PdfName.ALT);
        return new Tag(
                PdfName.decodeName(element.getAsName(PdfName.S).toString()),
                alternative == null ? "" : alternative.toUnicodeString(),
                texts,
                kids);
    }

    private void take(@Nullable PdfObject content, int page, List<String> texts, List<Tag> kids) {
        if (content instanceof PdfNumber mark) {
            texts.addAll(page(page).under(mark.intValue()));
        } else if (content instanceof PdfDictionary part && part.get(PdfName.MCID) != null) {
            texts.addAll(page(page(part.get(PdfName.PG)))
                    .under(part.getAsNumber(PdfName.MCID).intValue()));
        } else if (content instanceof PdfDictionary kid && kid.get(PdfName.S) != null) {
            kids.add(tag(kid));
        }
    }

    private int page(@Nullable PdfObject reference) {
        return reference == null ? 0 : requireNonNull(numbers.get(reference.toString()));
    }

    @Override
    public void close() {
        reader.close();
    }

    /** The first sections of the file say what it is about; each other one stands for a section of the report. */
    public List<Tag> sections() {
        return document().kids().stream().skip(1).toList();
    }
}
