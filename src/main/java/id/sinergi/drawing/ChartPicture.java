package id.sinergi.drawing;

import id.sinergi.document.ChartSection;
import id.sinergi.document.Palette;
import id.sinergi.document.ReportDocument;
import id.sinergi.document.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Document;

/** One chart as a light picture with its title, filters, stamp and source burnt in, made without any browser. */
final class ChartPicture {

    private static final double MARGIN = 28;

    /** Of what stands below the title, in a narrow picture too. */
    private static final int MOST_LINES = 4;

    private final ChartSection section;
    private final ReportDocument document;
    private final PictureSize size;

    ChartPicture(ChartSection section, ReportDocument document, PictureSize size) {
        this.section = section;
        this.document = document;
        this.size = size;
    }

    void png(OutputStream out) throws IOException {
        int width = (int) (size.width() * size.scale());
        int height = (int) (size.height() * size.scale());
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        canvas.scale(size.scale(), size.scale());
        draw(canvas);
        canvas.dispose();
        ImageIO.write(image, "png", out);
    }

    /** Letters are drawn as shapes, so that it looks the same where the font is missing. */
    void svg(OutputStream out) throws IOException {
        var context = SVGGeneratorContext.createDefault(emptySvg());
        context.setComment(section.title().replace("--", "–"));
        var canvas = new SVGGraphics2D(context, true);
        canvas.setSVGCanvasSize(new java.awt.Dimension(size.width(), size.height()));
        draw(canvas);
        try {
            canvas.stream(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
        } catch (SVGGraphics2DIOException failed) {
            throw new IOException(failed);
        }
    }

    private static Document emptySvg() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void draw(Graphics2D canvas) {
        canvas.setColor(Color.WHITE);
        canvas.fill(new Rectangle2D.Double(0, 0, size.width(), size.height()));
        double width = size.width() - 2 * MARGIN;
        double y = MARGIN + 14;
        canvas.setFont(ReportFonts.strong(21));
        canvas.setColor(Palette.color(Palette.INK));
        y = write(canvas, section.title(), y, width, 26, 2);
        canvas.setFont(ReportFonts.regular(13));
        canvas.setColor(Palette.color(Palette.INK_2));
        var caption = section.chart().caption();
        var below = section.message().isEmpty() ? caption.subtitle() : section.message();
        if (!below.isEmpty()) {
            y = write(canvas, below, y, width, 17, MOST_LINES);
        }
        double foot = size.height() - MARGIN - 12;
        ChartDrawing.draw(
                section.chart(),
                new Words(document.locale()),
                12,
                canvas,
                new Rectangle2D.Double(MARGIN, y, width, foot - y - 14));
        foot(canvas, foot, width);
    }

    private void foot(Graphics2D canvas, double y, double width) {
        canvas.setColor(Palette.color(Palette.LINE));
        canvas.fill(new Rectangle2D.Double(MARGIN, y - 8, width, 0.8));
        canvas.setFont(ReportFonts.regular(10));
        canvas.setColor(Palette.color(Palette.INK_3));
        var caption = section.chart().caption();
        var stamp = join(either(caption.filters(), document.filters()), stamp(caption.stamp(), document.stamp()));
        Brush.text(canvas, Brush.fitting(canvas, stamp, width), MARGIN, y + 6);
        var source = either(caption.source(), document.source());
        Brush.text(canvas, Brush.fitting(canvas, source, width), MARGIN, y + 20);
    }

    private static double write(Graphics2D canvas, String text, double y, double width, double step, int most) {
        double line = y;
        for (var part : Brush.lines(canvas, text, width, most)) {
            Brush.text(canvas, part, MARGIN, line);
            line += step;
        }
        return line;
    }

    /** What the document says of the same data is more. */
    private static String stamp(String ofChart, String ofDocument) {
        return ofDocument.startsWith(ofChart) ? ofDocument : ofChart;
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private static String join(String... parts) {
        return String.join(
                " · ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }

    /** All charts of a document. */
    static List<ChartSection> of(ReportDocument document) {
        return document.sections().stream()
                .filter(ChartSection.class::isInstance)
                .map(ChartSection.class::cast)
                .toList();
    }
}
