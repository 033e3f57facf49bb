package id.sinergi.office;

import id.sinergi.document.ChartSection;
import id.sinergi.document.DataTable;
import id.sinergi.document.Definition;
import id.sinergi.document.FigureSection;
import id.sinergi.document.KeyFigure;
import id.sinergi.document.Palette;
import id.sinergi.document.Plot;
import id.sinergi.document.PlotReader;
import id.sinergi.document.ReportDocument;
import id.sinergi.document.ReportSection;
import id.sinergi.document.SectionTables;
import id.sinergi.document.TableSection;
import id.sinergi.document.TextSection;
import id.sinergi.document.Words;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** Puts sections on slides: the message as title, what supports it below, its definition and source in the notes. */
final class Slides {

    private static final int TABLE_ROWS = 14;
    private static final int HEATMAP_ROWS = 20;
    private static final int BARS = 20;

    /** What a template's slide needs between a chart and its foot. */
    private static final double REMARK = 12;

    private final SlideDeck deck;
    private final ReportDocument document;
    private final Words words;
    private final SlideText text;

    Slides(SlideDeck deck, ReportDocument document) {
        this.deck = deck;
        this.document = document;
        this.words = new Words(document.locale());
        this.text = new SlideText(deck);
    }

    void cover() {
        var slide = deck.cover();
        new SlideCover(deck, document, text).draw(slide);
        SlideDeck.dropEmpty(slide);
        note(slide, List.of());
    }

    void add(ReportSection section) throws IOException {
        switch (section) {
            case FigureSection figures -> figures(figures);
            case ChartSection chart -> chart(chart);
            case TableSection table -> table(table, table.table(), table.definitions(), false, TABLE_ROWS);
            case TextSection paragraphs -> {
                var slide = slide(paragraphs.headline(), paragraphs.title(), List.of());
                text.paragraphs(slide, deck.body(slide), paragraphs.paragraphs());
            }
        }
    }

    private void figures(FigureSection section) throws IOException {
        var definitions = section.figures().stream().map(KeyFigure::definition).toList();
        var slide = slide(section.headline(), section.title(), definitions);
        new FigureCards(slide, words).draw(section.figures(), deck.body(slide));
        for (var page : SlidePages.of(section.said())) {
            add(new TextSection(words.of("said", section.title()), "", page));
        }
    }

    private void chart(ChartSection section) throws IOException {
        var plot = new PlotReader(document.locale()).read(section.chart());
        if (plot.form() == Plot.Form.CELLS && !plot.isEmpty()) {
            var table = new SectionTables(document.locale()).plot(plot);
            table(section, table, section.definitions(), true, HEATMAP_ROWS);
            return;
        }
        var caption = section.chart().caption();
        var below = caption.subtitle().isEmpty() ? caption.title() : caption.title() + " — " + caption.subtitle();
        var parts = parts(plot);
        for (int part = 0; part < parts.size(); part++) {
            var under = parts.size() == 1 ? below : words.of("continued", below, part + 1, parts.size());
            chart(slide(section.headline(), under, section.definitions()), parts.get(part));
        }
    }

    /** The plots that take a slide each: more bars than can be read go on on the next, by the same scale. */
    static List<Plot> parts(Plot plot) {
        return plot.form() == Plot.Form.BARS ? plot.parts(BARS) : List.of(plot);
    }

    private void chart(XSLFSlide slide, Plot plot) throws IOException {
        var notes = remarks(plot);
        var area = deck.body(slide);
        if (!notes.isEmpty() && !deck.ownLook()) {
            area.setRect(area.getX(), area.getY(), area.getWidth(), area.getHeight() - REMARK);
        }
        if (NativeChart.canDraw(plot)) {
            embed(slide, plot, area);
        } else {
            text.box(slide, area, words.of("nothing"), 16, Palette.INK_2, false)
                    .setVerticalAlignment(VerticalAlignment.MIDDLE);
        }
        if (!notes.isEmpty()) {
            var line = new Rectangle2D.Double(area.getX(), area.getMaxY() - 4, area.getWidth(), 18);
            text.box(slide, line, notes, 9, Palette.INK_3, false);
        }
    }

    /** The chart with the workbook that it is edited from. */
    private void embed(XSLFSlide slide, Plot plot, Rectangle2D area) throws IOException {
        var chart = deck.show().createChart(slide);
        try {
            var workbook = chart.getWorkbook();
            var sheet = workbook.getSheetAt(0);
            SectionSheet.fill(
                    sheet,
                    new SectionTables(document.locale()).plot(plot),
                    0,
                    new SheetStyles(workbook, document.locale()));
            new NativeChart(chart, sheet, plot, 0, 12, document.locale()).draw();
        } catch (InvalidFormatException broken) {
            throw new IOException(broken);
        }
        slide.addChart(
                chart,
                new Rectangle2D.Double(
                        Units.toEMU(area.getX()),
                        Units.toEMU(area.getY()),
                        Units.toEMU(area.getWidth()),
                        Units.toEMU(area.getHeight() - 6)));
    }

    /** A table over as many slides as its rows need, as many rows on each. */
    private void table(
            ReportSection section, DataTable table, List<Definition> definitions, boolean heatmap, int most) {
        int all = table.rows().size();
        int lines = SlideTable.lines(table, deck.size().width - 80.0);
        int parts = Math.max(1, (lines + most - 1) / most);
        int perSlide = (all + parts - 1) / parts;
        for (int part = 0; part < parts; part++) {
            var title = parts == 1 ? section.title() : words.of("continued", section.title(), part + 1, parts);
            var slide = slide(section.headline(), title, definitions);
            var rows = table.rows().subList(part * perSlide, Math.min(all, (part + 1) * perSlide));
            new SlideTable(slide, words, heatmap ? table : null)
                    .draw(new DataTable(table.columns(), rows), deck.body(slide));
        }
    }

    private XSLFSlide slide(String headline, String below, List<Definition> definitions) {
        var slide = deck.content();
        text.head(slide, headline, below.equals(headline) ? "" : below);
        new SlideFoot(deck, document, text).draw(slide);
        SlideDeck.dropEmpty(slide);
        note(slide, definitions);
        return slide;
    }

    /** Definitions, source and as-of date for the one who speaks. */
    private void note(XSLFSlide slide, List<Definition> definitions) {
        var lines = definitions.stream()
                .map(definition -> definition.term() + ": " + definition.text())
                .collect(Collectors.joining("\n"));
        var stamp = String.join("\n", document.filters(), document.stamp(), document.source(), words.made(document));
        deck.notes(slide).getShapes().stream()
                .filter(org.apache.poi.xslf.usermodel.XSLFTextShape.class::isInstance)
                .map(org.apache.poi.xslf.usermodel.XSLFTextShape.class::cast)
                .filter(shape -> shape.getTextType() == Placeholder.BODY)
                .findFirst()
                .ifPresent(body -> body.setText(lines.isEmpty() ? stamp : lines + "\n\n" + stamp));
    }

    private static String remarks(Plot plot) {
        return plot.form() == Plot.Form.BARS
                ? ""
                : java.util.stream.IntStream.range(0, plot.labels().size())
                        .filter(i -> !plot.notes().get(i).isEmpty())
                        .mapToObj(i -> plot.names().get(i) + ": " + plot.notes().get(i))
                        .limit(6)
                        .collect(Collectors.joining(" · "));
    }
}
