package id.sinergi.pdf;

import id.sinergi.document.Palette;
import id.sinergi.document.ReportDocument;
import id.sinergi.document.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfTemplate;

/** The first page: what the file is about, and its contents as links with their page numbers. */
final class PdfCover {

    private static final float LINE = 20;
    private static final double SIZE = 10.5;

    private final PdfFlow flow;
    private final PdfFonts fonts;
    private final ReportDocument report;
    private final Words words;
    private final List<PdfTemplate> pageNumbers = new ArrayList<>();

    PdfCover(PdfFlow flow, PdfFonts fonts, ReportDocument report, Words words) {
        this.flow = flow;
        this.fonts = fonts;
        this.report = report;
        this.words = words;
    }

    /** A band across the top of the page with the title, below it the facts. */
    void title(float height) {
        var page = flow.writer().getPageSize();
        var under = flow.writer().getDirectContentUnder();
        PdfTags.artifact(under, () -> {
            under.setColorFill(Palette.color(Palette.ACCENT_DARK));
            under.rectangle(0, page.getHeight() - height, page.getWidth(), height);
            under.fill();
        });
        var title = fonts.phrase(report.title(), 28, "ffffff", true);
        var below = Stream.of(report.filters().contains(report.subtitle()) ? "" : report.subtitle(), report.filters())
                .filter(line -> !line.isBlank())
                .toList();
        float text = flow.height(title, 38) + 17 * below.size();
        flow.skip(Math.max(0, flow.y() - (page.getHeight() - height / 2) - text / 2));
        flow.text(flow.tags().add("H1"), title, 38);
        for (var line : below) {
            flow.text(flow.tags().add("P"), fonts.phrase(line, 13, Palette.CLASSES.get(1), false), 17);
        }
        flow.skip(Math.max(0, flow.y() - (page.getHeight() - height)) + 18);
        for (var line : List.of(report.stamp(), report.source(), words.made(report), report.link())) {
            if (!line.isBlank()) {
                flow.text(flow.tags().add("P"), fonts.phrase(line, 9.5, Palette.INK_2, false), 13);
            }
        }
    }

    void contents(List<String> titles) {
        flow.skip(16);
        flow.text(flow.tags().add("H2"), fonts.phrase(words.of("contents"), 13, Palette.INK, true), 18);
        flow.skip(4);
        var contents = flow.tags().add("TOC");
        for (int i = 0; i < titles.size(); i++) {
            flow.need(LINE);
            entry(i, titles.get(i), flow.tags().within(contents, "TOCI"));
        }
    }

    private void entry(int number, String title, PdfStructureElement entry) {
        float right = flow.left() + flow.width();
        float top = flow.y();
        var link = flow.tags().within(flow.tags().within(entry, "Reference"), "Link");
        flow.text(link, fonts.phrase(title, SIZE, Palette.ACCENT, false), 14, right - 40);
        flow.tags().link(link, new Rectangle(flow.left(), flow.y(), right, top), destination(number), title);
        var place = flow.canvas().createTemplate(30, 12);
        pageNumbers.add(place);
        float baseline = flow.y() + 14 * 0.28f;
        PdfTags.marked(
                flow.canvas(),
                flow.tags().within(entry, "Span"),
                () -> flow.canvas().addTemplate(place, right - 30, baseline - 2));
        flow.skip(2);
        flow.rule();
    }

    /** Writes the page that a section starts on behind its title. */
    void startsHere(int number) {
        flow.canvas().localDestination(destination(number), new PdfDestination(PdfDestination.FITH, flow.y() + 10));
        var place = pageNumbers.get(number);
        place.beginText();
        place.setFontAndSize(fonts.base(false), (float) SIZE);
        place.setColorFill(Palette.color(Palette.INK_2));
        place.showTextAligned(Element.ALIGN_RIGHT, String.valueOf(flow.writer().getPageNumber()), 30, 2, 0);
        place.endText();
    }

    static String destination(int number) {
        return "section-" + number;
    }
}
