package id.sinergi.pdf;

import id.sinergi.chart.TileMapChart;
import id.sinergi.document.ChartSection;
import id.sinergi.document.DataTable;
import id.sinergi.document.FigureSection;
import id.sinergi.document.HeatScale;
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
import id.sinergi.drawing.ChartDrawing;
import id.sinergi.drawing.FigureDrawing;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of one PDF file: a cover with contents, then section after section. */
final class PdfPages {

    private static final int PER_ROW = 4;
    private static final double LARGER = 1.9;

    /** How much shorter a chart may become so that it fits with its table. */
    private static final float SHORTER = 0.7f;

    /** What charts take that are as wide as the page; bars and stages take the same each. */
    private static final float CHART = 250;

    private static final float MAP = 300;
    private static final float STAGE = 45;
    private static final float BAR = 18;
    private static final float BESIDE_BARS = 50;

    /** Between a heading and what it stands over. */
    private static final float GAP = 8;

    /** What a line of remarks below a chart needs. */
    private static final float REMARKS = 18;

    /** Less of a text does not start at the foot of a page. */
    private static final float FEW_LINES = 60;

    private final PdfFlow flow;
    private final ReportDocument report;
    private final PdfStyle style;
    private final PdfFonts fonts;
    private final Words words;
    private final PdfCover cover;
    private final PdfHeadings headings;

    PdfPages(PdfFlow flow, ReportDocument report, PdfStyle style, PdfFonts fonts) {
        this.flow = flow;
        this.report = report;
        this.style = style;
        this.fonts = fonts;
        this.words = new Words(report.locale());
        this.cover = new PdfCover(flow, fonts, report, words);
        this.headings = new PdfHeadings(flow, style, fonts, cover);
    }

    void write() {
        var titles = new ArrayList<>(
                report.sections().stream().map(ReportSection::title).toList());
        if (!report.definitions().isEmpty()) {
            titles.add(words.of("definitions"));
        }
        cover.title(150);
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
            case TableSection table -> table(number, table, table.table(), null);
            case TextSection text -> {
                headings.begin(number, section, headings.height(section) + FEW_LINES);
                text.paragraphs().forEach(this::paragraph);
            }
        }
    }

    private void paragraph(String line) {
        flow.skip(4);
        flow.text(flow.tags().add("P"), fonts.phrase(line, 11, Palette.INK, false), 15);
    }

    private void table(int number, ReportSection section, DataTable content, @Nullable HeatScale heat) {
        var table = new TaggedTable(flow, fonts, words, content, heat);
        headings.begin(number, section, headings.height(section) + table.least());
        table.draw();
    }

    private void figures(int number, FigureSection section) {
        var drawing =
                new FigureDrawing(words, style.landscape() && section.figures().size() <= 4 ? 2 : PER_ROW);
        double cards = drawing.height(section.figures());
        double scale = style.landscape()
                ? Math.min(
                        LARGER,
                        drawing.scale(section.figures(), flow.width(), flow.page() - headings.height(section) - GAP))
                : 1;
        headings.begin(number, section, headings.height(section) + GAP + (float) (scale * cards));
        flow.skip(GAP);
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
        section.said().forEach(this::paragraph);
    }

    private String alternative(KeyFigure figure) {
        var value = words.number(figure.value(), figure.format()) + " " + figure.below();
        var judged = Stream.of(words.judged(figure), words.target(figure), figure.change())
                .filter(text -> !text.isEmpty());
        return figure.name() + ": "
                + Stream.concat(Stream.of(value.strip()), judged).collect(Collectors.joining(", "));
    }

    private void chart(int number, ChartSection section) {
        var plot = new PlotReader(report.locale()).read(section.chart());
        boolean listed = style.tables() && !plot.isEmpty();
        var content = new SectionTables(report.locale()).plot(plot);
        if (listed && plot.form() == Plot.Form.CELLS) {
            table(number, section, content, HeatScale.of(content));
            return;
        }
        var table = listed ? new TaggedTable(flow, fonts, words, content, null) : null;
        float above = headings.height(section) + GAP;
        float height = table == null
                ? Math.min(height(section, plot), flow.page() - above - REMARKS)
                : fitting(height(section, plot), above, table);
        headings.begin(number, section, above + height + (table == null ? REMARKS : table.least()));
        flow.skip(GAP);
        flow.figure(
                height,
                section.chart().caption().alternative(),
                (canvas, tall) -> ChartDrawing.draw(section.chart(), words, 9, canvas, area(tall)));
        remarks(plot);
        if (table != null) {
            table.draw();
        }
    }

    private float height(ChartSection section, Plot plot) {
        if (style.landscape()) {
            return flow.page();
        }
        if (section.chart() instanceof TileMapChart) {
            return MAP;
        }
        int labels = plot.labels().size();
        return switch (plot.form()) {
            case BARS, WATERFALL -> BAR * labels + BESIDE_BARS;
            case FUNNEL -> STAGE * labels;
            default -> Math.max(CHART, BAR * labels);
        };
    }

    /** A chart a little higher than what is left on a page is made to fit there with its table, or with its first rows. */
    private float fitting(float height, float above, TaggedTable table) {
        return Stream.of(flow.room() - PdfHeadings.SPACE, flow.page())
                .flatMap(room -> Stream.of(room - above - table.height(), room - above - table.least()))
                .map(left -> left - 1)
                .filter(left -> left > SHORTER * height)
                .findFirst()
                .map(left -> Math.min(height, left))
                .orElse(flow.page() - above - table.least() - 1);
    }

    private void remarks(Plot plot) {
        var remarks = IntStream.range(0, plot.labels().size())
                .filter(i ->
                        plot.form() != Plot.Form.BARS && !plot.notes().get(i).isEmpty())
                .mapToObj(i -> plot.names().get(i) + ": " + plot.notes().get(i))
                .collect(Collectors.joining(" · "));
        if (!remarks.isEmpty() && !style.tables()) {
            flow.text(flow.tags().add("P"), fonts.phrase(remarks, 8, Palette.INK_3, false), 11);
        }
    }

    private Rectangle2D area(double height) {
        return new Rectangle2D.Double(0, 0, flow.width(), height);
    }

    private void definitions(int number) {
        headings.begin(number, words.of("definitions"), FEW_LINES);
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
