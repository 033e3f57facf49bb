package id.sinergi.report;

import id.sinergi.office.NativeFigures;
import id.sinergi.office.SheetFigures;
import id.sinergi.report.ServiceFigures.Line;
import id.sinergi.report.ServiceFigures.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** The lines that slides show, section after section behind the cover: tiles, native charts, tables. */
final class SlideFigures {

    private final List<XSLFSlide> slides;
    private int next = 1;

    SlideFigures(XMLSlideShow show) {
        slides = show.getSlides();
    }

    /** The charts from the next slide on until as many bars are read; none where nothing can be drawn. */
    List<XSLFChart> charts(int expected) {
        var charts = new ArrayList<XSLFChart>();
        int bars = 0;
        do {
            var chart = slides.get(next++).getShapes().stream()
                    .filter(XSLFGraphicFrame.class::isInstance)
                    .map(frame -> ((XSLFGraphicFrame) frame).getChart())
                    .filter(found -> found != null)
                    .findFirst();
            if (chart.isEmpty()) {
                break;
            }
            charts.add(chart.get());
            bars += NativeFigures.categories(chart.get()).size();
        } while (bars < expected);
        return charts;
    }

    /** The rows of the table that starts on the next slide and goes on until as many are read. */
    List<String> rows(int expected) {
        var rows = new ArrayList<String>();
        do {
            slides.get(next++).getShapes().stream()
                    .filter(XSLFTable.class::isInstance)
                    .flatMap(table -> ((XSLFTable) table).getRows().stream().skip(1))
                    .map(row ->
                            row.getCells().stream().map(XSLFTextShape::getText).collect(Collectors.joining(" | ")))
                    .forEach(rows::add);
        } while (rows.size() < expected);
        return rows;
    }

    /** On the next slide, for each of these names the texts of its tile, from the name down. */
    List<List<String>> tiles(List<String> names) {
        var texts = slides.get(next++).getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .sorted(Comparator.comparingDouble(text -> text.getAnchor().getY()))
                .toList();
        return names.stream()
                .map(name -> {
                    var heading = texts.stream()
                            .filter(text -> text.getText().equals(name))
                            .findFirst()
                            .orElseThrow();
                    return Stream.concat(
                                    Stream.of(name),
                                    texts.stream()
                                            .filter(text -> text.getAnchor().getX()
                                                    == heading.getAnchor().getX())
                                            .filter(text -> text.getAnchor().getY()
                                                    > heading.getAnchor().getY())
                                            .map(XSLFTextShape::getText)
                                            .takeWhile(text -> !names.contains(text)))
                            .toList();
                })
                .toList();
    }

    /** The cells that a chart is edited from. */
    static List<String> workbook(XSLFChart chart, Part part, List<Line> like) throws IOException {
        try {
            return SheetFigures.lines(
                    chart.getWorkbook().getSheetAt(0), 0, ServiceFigures.columns(part, like.getFirst()), like);
        } catch (InvalidFormatException broken) {
            throw new IOException(broken);
        }
    }
}
