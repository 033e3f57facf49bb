package id.sinergi.pdf;

import id.sinergi.document.Palette;
import id.sinergi.document.ReportSection;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfOutline;

/** The headings of sections, with their bookmarks and their places in the contents. */
final class PdfHeadings {

    /** Between two sections of a page. */
    static final float SPACE = 20;

    private static final float HEADLINE = 19;
    private static final float BELOW = 14;

    private final PdfFlow flow;
    private final PdfStyle style;
    private final PdfFonts fonts;
    private final PdfCover cover;

    PdfHeadings(PdfFlow flow, PdfStyle style, PdfFonts fonts, PdfCover cover) {
        this.flow = flow;
        this.style = style;
        this.fonts = fonts;
        this.cover = cover;
    }

    /** Starts a section on a new page where it would not fit below what is there. */
    void begin(int number, ReportSection section, float needed) {
        makeRoom(needed);
        heading(number, section.headline(), section.message().isEmpty() ? "" : section.title());
    }

    /** The same for a section of running text, of which at least so much stands below its heading. */
    void begin(int number, String headline, float text) {
        makeRoom(HEADLINE + text);
        heading(number, headline, "");
    }

    private void makeRoom(float needed) {
        if (style.landscape() || needed > flow.room() - SPACE) {
            flow.newPage();
        } else {
            flow.skip(SPACE);
        }
    }

    private void heading(int number, String headline, String below) {
        flow.tags().beginSection();
        cover.startsHere(number);
        flow.text(flow.tags().add("H2"), headline(headline), HEADLINE);
        if (!below.isEmpty()) {
            flow.text(flow.tags().add("P"), fonts.phrase(below, 10, Palette.INK_3, false), BELOW);
        }
        new PdfOutline(
                flow.writer().getRootOutline(),
                PdfAction.gotoLocalPage(PdfCover.destination(number), false),
                below.isEmpty() ? headline : below);
    }

    /** What the heading of a section needs. */
    float height(ReportSection section) {
        return flow.height(headline(section.headline()), HEADLINE)
                + (section.message().isEmpty() ? 0 : BELOW);
    }

    private Phrase headline(String text) {
        return fonts.phrase(text, 15, Palette.INK, true);
    }
}
