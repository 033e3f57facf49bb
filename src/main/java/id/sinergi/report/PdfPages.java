package id.sinergi.report;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjDoubleConsumer;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** The pages of one PDF file: a cover with contents, then section after section. */
final class PdfPages {

    private static final float HEADING = 52;
    private static final float CARD = 150;

    private final Document document;
    private final PdfWriter writer;
    private final ReportDocument report;
    private final PdfStyle style;
    private final PdfFonts fonts;
    private final Words words;
    private final List<PdfTemplate> pageNumbers = new ArrayList<>();

    PdfPages(Document document, PdfWriter writer, ReportDocument report, PdfStyle style, PdfFonts fonts) {
        this.document = document;
        this.writer = writer;
        this.report = report;
        this.style = style;
        this.fonts = fonts;
        this.words = new Words(report.locale());
    }

    void write() {
        var titles = new ArrayList<>(
                report.sections().stream().map(ReportSection::title).toList());
        if (!report.definitions().isEmpty()) {
            titles.add(words.of("definitions"));
        }
        cover();
        contents(titles);
        for (int i = 0; i < report.sections().size(); i++) {
            section(i, report.sections().get(i));
        }
        if (!report.definitions().isEmpty()) {
            definitions(titles.size() - 1);
        }
    }

    private void cover() {
        float height = style.landscape() ? 150 : 190;
        var canvas = writer.getDirectContentUnder();
        canvas.setColorFill(Palette.color(Palette.ACCENT_DARK));
        float pageHeight = document.getPageSize().getHeight();
        canvas.rectangle(0, pageHeight - height, document.getPageSize().getWidth(), height);
        canvas.fill();
        var band = new PdfPTable(1);
        band.setWidthPercentage(100);
        var cell = new PdfPCell();
        cell.setBorder(0);
        cell.setFixedHeight(height - 56);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.addElement(fonts.paragraph(report.title(), 28, "ffffff", true));
        cell.addElement(fonts.paragraph(report.subtitle(), 13, Palette.CLASSES.get(1), false));
        cell.addElement(fonts.paragraph(report.filters(), 13, Palette.CLASSES.get(1), false));
        band.addCell(cell);
        document.add(band);
        var facts = fonts.paragraph(
                String.join("\n", report.stamp(), report.source(), words.made(report), report.link()),
                9.5,
                Palette.INK_2,
                false);
        facts.setSpacingBefore(18);
        facts.setSpacingAfter(18);
        document.add(facts);
    }

    private void contents(List<String> titles) {
        var heading = fonts.paragraph(words.of("contents"), 13, Palette.INK, true);
        heading.setSpacingAfter(6);
        document.add(heading);
        var table = new PdfPTable(new float[] {92, 8});
        table.setWidthPercentage(100);
        for (int i = 0; i < titles.size(); i++) {
            var link = fonts.chunk(titles.get(i), 10.5, Palette.ACCENT, false).setLocalGoto(destination(i));
            var number = writer.getDirectContent().createTemplate(30, 12);
            pageNumbers.add(number);
            table.addCell(plain(new PdfPCell(new Paragraph(link))));
            var place = new Chunk(image(number), 0, 0);
            place.setFont(fonts.font(10.5, Palette.INK_2, false));
            var last = plain(new PdfPCell(new Phrase(place)));
            last.setHorizontalAlignment(Element.ALIGN_RIGHT);
            table.addCell(last);
        }
        document.add(table);
    }

    private static PdfPCell plain(PdfPCell cell) {
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderColor(Palette.color(Palette.LINE));
        cell.setPaddingTop(4);
        cell.setPaddingBottom(5);
        return cell;
    }

    private void section(int number, ReportSection section) {
        switch (section) {
            case FigureSection figures -> {
                int rows = (figures.figures().size() + 3) / 4;
                begin(number, section, HEADING + rows * CARD);
                drawing(
                        rows * CARD,
                        (canvas, height) -> new FigureDrawing(words).draw(canvas, figures.figures(), area(height)));
            }
            case ChartSection chart -> chart(number, chart);
            case TableSection table -> {
                begin(number, section, HEADING + 120);
                document.add(new PdfTables(fonts, words).of(table.table()));
            }
            case TextSection text -> {
                begin(number, section, HEADING + 60);
                text.paragraphs().forEach(line -> {
                    var paragraph = fonts.paragraph(line, 11, Palette.INK, false);
                    paragraph.setSpacingAfter(6);
                    document.add(paragraph);
                });
            }
        }
    }

    private void chart(int number, ChartSection section) {
        var plot = new PlotReader(report.locale()).read(section.chart());
        float full = document.top() - document.bottom() - HEADING - 26;
        float height = style.landscape()
                ? full
                : Math.min(full, Math.max(250, 15f * plot.labels().size()));
        begin(number, section, HEADING + height + 20);
        drawing(height, (canvas, tall) -> ChartDrawing.draw(section.chart(), words, 9, canvas, area(tall)));
        remarks(plot);
        if (style.tables() && !plot.isEmpty()) {
            document.add(new PdfTables(fonts, words).of(new SectionTables(report.locale()).of(section)));
        }
    }

    private void remarks(Plot plot) {
        var remarks = java.util.stream.IntStream.range(0, plot.labels().size())
                .filter(i -> plot.form() != Plot.Form.BARS
                        && plot.form() != Plot.Form.GAUGE
                        && !plot.notes().get(i).isEmpty())
                .mapToObj(i -> plot.names().get(i) + ": " + plot.notes().get(i))
                .toList();
        if (!remarks.isEmpty() && !style.tables()) {
            document.add(fonts.paragraph(String.join(" · ", remarks), 8, Palette.INK_3, false));
        }
    }

    private Rectangle2D area(double height) {
        return new Rectangle2D.Double(0, 0, document.right() - document.left(), height);
    }

    /** Starts a section on a new page where it would not fit below what is there. */
    private void begin(int number, ReportSection section, float needed) {
        boolean fits = number > 0 && !style.landscape() && position() - needed > document.bottom();
        if (!fits) {
            document.newPage();
        }
        heading(number, section.headline(), section.message().isEmpty() ? "" : section.title(), fits);
    }

    private float position() {
        return writer.getVerticalPosition(false);
    }

    private void heading(int number, String headline, String below, boolean follows) {
        var chunk = fonts.chunk(headline, 15, Palette.INK, true).setLocalDestination(destination(number));
        var heading = new Paragraph(19, "", fonts.font(15, Palette.INK, true));
        heading.add(chunk);
        heading.setSpacingBefore(follows ? 20 : 0);
        document.add(heading);
        if (!below.isEmpty()) {
            var title = fonts.paragraph(below, 10, Palette.INK_3, false);
            title.setSpacingBefore(3);
            document.add(title);
        }
        new PdfOutline(
                writer.getRootOutline(),
                PdfAction.gotoLocalPage(destination(number), false),
                below.isEmpty() ? headline : below);
        page(pageNumbers.get(number));
    }

    private void page(PdfTemplate place) {
        var text = String.valueOf(writer.getPageNumber());
        place.beginText();
        place.setFontAndSize(fonts.base(false), 10.5f);
        place.setColorFill(Palette.color(Palette.INK_2));
        place.showTextAligned(Element.ALIGN_RIGHT, text, 30, 2, 0);
        place.endText();
    }

    private static String destination(int number) {
        return "section-" + number;
    }

    private void drawing(float height, ObjDoubleConsumer<java.awt.Graphics2D> draw) {
        float width = document.right() - document.left();
        var template = writer.getDirectContent().createTemplate(width, height);
        var canvas = template.createGraphics(width, height, fonts);
        canvas.setColor(Color.WHITE);
        draw.accept(canvas, height);
        canvas.dispose();
        var image = image(template);
        image.setSpacingBefore(8);
        document.add(image);
    }

    private static Image image(PdfTemplate template) {
        return Image.getInstance(template);
    }

    private void definitions(int number) {
        document.newPage();
        heading(number, words.of("definitions"), "", false);
        for (var definition : report.definitions()) {
            var block = fonts.paragraph("", 10.5, Palette.INK, false);
            block.setKeepTogether(true);
            block.setSpacingBefore(8);
            block.add(fonts.chunk(definition.term() + "\n", 11, Palette.INK, true));
            block.add(fonts.chunk(definition.text(), 10, Palette.INK_2, false));
            document.add(block);
        }
    }
}
