package id.sinergi.intake.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import id.sinergi.change.CountChange;
import id.sinergi.language.FormulaGuard;
import id.sinergi.language.Texts;
import id.sinergi.region.RegionCatalog;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What figures would change, as a table to take out: one row per figure, the largest movement first. */
final class EffectFile implements DownloadHandler {

    private static final long serialVersionUID = 1L;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final transient List<CountChange> changes;
    private final transient RegionCatalog regions;
    private final Locale locale;

    EffectFile(List<CountChange> changes, RegionCatalog regions, Locale locale) {
        this.changes = changes.stream()
                .sorted(Comparator.comparingLong((CountChange change) -> Math.abs(change.difference()))
                        .reversed())
                .toList();
        this.regions = regions;
        this.locale = locale;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName("dampak.csv");
        event.setContentType("text/csv;charset=UTF-8");
        var writer = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord(List.of(
                text("intake.effect.file.code"),
                text("intake.effect.region"),
                text("intake.effect.file.indicator"),
                text("intake.effect.file.before"),
                text("intake.effect.file.after"),
                text("intake.effect.file.difference")));
        changes.forEach(change -> csv.writeRecord(row(change)));
        csv.flush();
        writer.flush();
    }

    private List<String> row(CountChange change) {
        return List.of(
                change.region().toString(),
                FormulaGuard.inert(regions.get(change.region()).shortName().in(locale)),
                text("indicator." + change.indicator()),
                String.valueOf(change.before()),
                String.valueOf(change.after()),
                String.valueOf(change.difference()));
    }

    private String text(String key) {
        return Texts.of(key, locale);
    }
}
