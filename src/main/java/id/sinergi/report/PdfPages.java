package id.sinergi.report;

import id.sinergi.chart.TileMapChart;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfOutline;

/** The pages of one PDF file: a cover with contents, then section after section. */
final class PdfPages {

    private static final float HEADING = 52;
    private static final int PER_ROW = 4;
    private static final double LARGER = 1.9;
    private static final float ROW = 16.5f;

    /** How much shorter a chart may become so that its table fits below it. */
    private static final float SHORTER = 0.7f;

    /** What tiles take that are as wide as the page. */
    private static final float MAP = 300;

    /** Between two sections of a page. */
    private static final float SPACE = 20;

    private final PdfFlow flow;
    private final ReportDocument report;
    private final PdfStyle style;
    private final PdfFonts fonts;
    private final Words words;
    private final PdfCover cover;

    PdfPages(PdfFlow flow, ReportDocument report, PdfStyle style, PdfFonts fonts) {
        this.flow = flow;
        this.report = report;
        this.style = style;
        this.fonts = fonts;
        this.words = new Words(report.locale());
        this.cover = new PdfCover(flow, fonts, report, words);
    }

    void write() {
        var titles = new ArrayList<>(
                report.sections().stream().map(ReportSection::title).toList());
        if (!report.definitions().isEmpty()) {
            titles.add(words.of("definitions"));
        }
        cover.title(style.landscape() ? 150 : 190);
        cover.contents(titles);
        for (int i = 0; i < report.sections().size(); i++) {
            section(i, report.sections().get(i));
        }
        if (!report.definitions().isEmpty()) {
            definitions(titles.size() - 1);
        }
    }

    private void section(int number, ReportSection section) {
        switch (section) {
            case FigureSection figures -> figures(number, figures);
            case ChartSection chart -> chart(number, chart);
            case TableSection table -> {
                begin(number, section, HEADING + 120);
                new PdfTables(flow, fonts, words).draw(table.table());
            }
            case TextSection text -> {
                begin(number, section, HEADING + 60);
                text.paragraphs().forEach(line -> {
                    flow.skip(4);
                    flow.text(flow.tags().add("P"), fonts.phrase(line, 11, Palette.INK, false), 15);
                });
            }
        }
    }

    private void figures(int number, FigureSection section) {
        var drawing =
                new FigureDrawing(words, style.landscape() && section.figures().size() <= 4 ? 2 : PER_ROW);
        double cards = drawing.height(section.figures());
        double scale = style.landscape()
                ? Math.min(LARGER, drawing.scale(section.figures(), flow.width(), flow.page() - HEADING - 8))
                : 1;
        begin(number, section, HEADING + (float) (scale * cards));
        flow.skip(8);
        flow.figure(
                (float) (scale * cards),
                section.figures().stream().map(this::alternative).collect(Collectors.joining("; ")),
                (canvas, height) -> {
                    canvas.scale(scale, scale);
                    drawing.draw(
                            canvas,
                            section.figures(),
                            new Rectangle2D.Double(0, 0, flow.width() / scale, height / scale));
                });
    }

    private String alternative(KeyFigure figure) {
        var value = words.number(figure.value(), figure.format()) + " " + figure.unit();
        var judged = Stream.of(words.judged(figure), words.target(figure), figure.change())
                .filter(text -> !text.isEmpty());
        return figure.name() + ": "
                + Stream.concat(Stream.of(value.strip()), judged).collect(Collectors.joining(", "));
    }

    private void chart(int number, ChartSection section) {
        var plot = new PlotReader(report.locale()).read(section.chart());
        float full = flow.page() - HEADING - 26;
        float height = style.landscape()
                ? full
                : Math.min(
                        full,
                        section.chart() instanceof TileMapChart
                                ? MAP
                                : Math.max(250, 18f * plot.labels().size()));
        float rest = HEADING + 20 + (style.tables() ? 10 + ROW * (plot.labels().size() + 1) : 0);
        height = shorter(height, flow.page() - rest - 1);
        if (number > 0 && !style.landscape()) {
            height = shorter(height, flow.room() - SPACE - rest - 1);
        }
        float both = height + rest;
        begin(number, section, both < flow.page() ? both : HEADING + height + 20);
        flow.skip(8);
        flow.figure(
                height,
                section.chart().caption().alternative(),
                (canvas, tall) -> ChartDrawing.draw(section.chart(), words, 9, canvas, area(tall)));
        remarks(plot);
        if (style.tables() && !plot.isEmpty()) {
            new PdfTables(flow, fonts, words).draw(new SectionTables(report.locale()).of(section));
        }
    }

    /** A chart a little higher than what is left is made to fit, so that no half of a page stays empty. */
    private static float shorter(float height, float left) {
        return height > left && left > SHORTER * height ? left : height;
    }

    private void remarks(Plot plot) {
        var remarks = IntStream.range(0, plot.labels().size())
                .filter(i -> plot.form() != Plot.Form.BARS
                        && plot.form() != Plot.Form.GAUGE
                        && !plot.notes().get(i).isEmpty())
                .mapToObj(i -> plot.names().get(i) + ": " + plot.notes().get(i))
                .collect(Collectors.joining(" · "));
        if (!remarks.isEmpty() && !style.tables()) {
            flow.text(flow.tags().add("P"), fonts.phrase(remarks, 8, Palette.INK_3, false), 11);
        }
    }

    private Rectangle2D area(double height) {
        return new Rectangle2D.Double(0, 0, flow.width(), height);
    }

    /** Starts a section on a new page where it would not fit below what is there. */
    private void begin(int number, ReportSection section, float needed) {
        boolean follows = number > 0 && !style.landscape() && needed < flow.room();
        if (follows) {
            flow.skip(SPACE);
        } else {
            flow.newPage();
        }
        heading(number, section.headline(), section.message().isEmpty() ? "" : section.title());
    }

    private void heading(int number, String headline, String below) {
        flow.tags().beginSection();
        cover.startsHere(number);
        flow.text(flow.tags().add("H2"), fonts.phrase(headline, 15, Palette.INK, true), 19);
        if (!below.isEmpty()) {
            flow.text(flow.tags().add("P"), fonts.phrase(below, 10, Palette.INK_3, false), 14);
        }
        new PdfOutline(
                flow.writer().getRootOutline(),
                PdfAction.gotoLocalPage(PdfCover.destination(number), false),
                below.isEmpty() ? headline : below);
    }

    private void definitions(int number) {
        flow.newPage();
        heading(number, words.of("definitions"), "");
        for (var definition : report.definitions()) {
            var block = fonts.phrase("", 10.5, Palette.INK, false);
            block.add(fonts.chunk(definition.term() + "\n", 11, Palette.INK, true));
            block.add(fonts.chunk(definition.text(), 10, Palette.INK_2, false));
            flow.skip(8);
            flow.need(flow.height(block, 14.2f));
            flow.text(flow.tags().add("P"), block, 14.2f);
        }
    }
}
