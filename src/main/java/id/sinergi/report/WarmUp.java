package id.sinergi.report;

import id.sinergi.agreement.Status;
import id.sinergi.chart.BarChart;
import id.sinergi.chart.Caption;
import id.sinergi.chart.Category;
import id.sinergi.chart.ColumnChart;
import id.sinergi.chart.Item;
import id.sinergi.chart.Measure;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.chart.ValueFormat;
import id.sinergi.document.ChartSection;
import id.sinergi.document.Definition;
import id.sinergi.document.FigureSection;
import id.sinergi.document.KeyFigure;
import id.sinergi.document.ReportDocument;
import id.sinergi.office.PptxReportWriter;
import id.sinergi.office.XlsxReportWriter;
import id.sinergi.pdf.PdfReportWriter;
import id.sinergi.pdf.PdfStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes a tiny document in each large format once, some time after the start, so that the first user does not wait for
 * the classes of Office files to be loaded. A start that trains the class cache does it before it takes requests, so
 * that the cache holds those classes too.
 */
@Component
class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final Measure MEASURE = new Measure("Orang", "orang", ValueFormat.INTEGER);
    private static final Caption CAPTION = new Caption("Pemanasan", "Pemanasan");
    private static final Definition ORANG = new Definition("Orang", "Orang");

    private final Duration delay;
    private final Clock clock;

    WarmUp(ReportSettings settings, Clock clock) {
        this.delay = settings.warmUp();
        this.clock = clock;
    }

    @EventListener
    void started(WebServerInitializedEvent event) {
        if (delay.isZero()) {
            write();
            return;
        }
        Executor later = CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture.runAsync(this::write, later).exceptionally(failed -> {
            LOG.warn("Reports could not be warmed up", failed);
            return null;
        });
    }

    void write() {
        var document = document();
        try {
            for (var writer : List.of(
                    new PptxReportWriter(null),
                    new PdfReportWriter(PdfStyle.SLIDES),
                    new PdfReportWriter(PdfStyle.PAPER),
                    new XlsxReportWriter())) {
                writer.write(document, OutputStream.nullOutputStream());
            }
        } catch (IOException failed) {
            LOG.warn("Reports could not be warmed up", failed);
        }
    }

    private ReportDocument document() {
        return new ReportDocument(
                "Pemanasan",
                "",
                "",
                "",
                "",
                "",
                "",
                ZonedDateTime.now(clock),
                Locale.of("id"),
                List.of(
                        new FigureSection("Orang", "", List.of(figure())),
                        new ChartSection("", columns(), List.of(ORANG)),
                        new ChartSection(
                                "", new BarChart(CAPTION, MEASURE, List.of(Item.of("A", "A", 1))), List.of())));
    }

    private static KeyFigure figure() {
        return new KeyFigure("Orang", 1.0, ValueFormat.INTEGER, "orang", 2.0, 50.0, Status.CRITICAL, "", ORANG);
    }

    private static ColumnChart columns() {
        var points = List.of(Point.of("A", 1).withTarget(2), Point.of("B", 2));
        return new ColumnChart(
                CAPTION,
                MEASURE,
                List.of(new Category("A", "A"), new Category("B", "B")),
                List.of(new Series("S", "S", Role.ACTUAL, points)));
    }
}
