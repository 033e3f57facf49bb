package id.sinergi.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import id.sinergi.document.ReportDocument;
import id.sinergi.indicator.Indicator;
import id.sinergi.intake.Effect;
import id.sinergi.intake.EffectService;
import id.sinergi.intake.ui.EffectRows.EffectRow;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.source.IntakeException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Which figures would change, before they do; found out beside the page, which stays usable. */
class EffectPart extends Div {

    private static final int ROWS_WITHOUT_SCROLLING = 8;

    private final transient SerializableSupplier<Optional<Effect>> question;
    private final transient EffectDocuments documents;
    private final transient EffectDocuments.Cause cause;
    private final int rows;
    private final Locale locale = getLocale();
    private final Paragraph waiting = new Paragraph();
    private boolean asked;

    /** @param rows of the file; 0 where there is none */
    EffectPart(
            int rows,
            EffectDocuments documents,
            Function<Locale, EffectDocuments.Cause> cause,
            SerializableSupplier<Optional<Effect>> question) {
        this.rows = rows;
        this.documents = documents;
        this.cause = cause.apply(getLocale());
        this.question = question;
        addClassNames("stack", "section");
        waiting.setText(getTranslation("intake.effect.waiting"));
        waiting.getElement().setAttribute("role", "status");
        add(new H3(getTranslation("intake.effect.heading")), waiting);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!asked) {
            asked = true;
            var ui = event.getUI();
            Thread.startVirtualThread(new DelegatingSecurityContextRunnable(() -> ask(ui)));
        }
    }

    private void ask(UI ui) {
        try {
            var effect = question.get();
            var document = effect.map(found -> documents.of(found, cause, locale));
            ui.access(() -> show(effect, document));
        } catch (IntakeException gone) {
            ui.access(() -> waiting.setText(gone.problem().text(getLocale())));
        } catch (RuntimeException failed) {
            ui.access(() -> waiting.setText(getTranslation("intake.effect.failed")));
        }
    }

    private void show(Optional<Effect> found, Optional<ReportDocument> document) {
        if (found.isEmpty()) {
            waiting.setText(Texts.of(
                    "intake.effect.none-told",
                    getLocale(),
                    Figures.in(getLocale()).number(EffectService.MOST_ROWS)));
            return;
        }
        var effect = found.get();
        waiting.setText(months(effect));
        remark(effect);
        var changes = EffectRows.of(effect);
        if (!changes.rows().isEmpty()) {
            add(grid(changes));
            document.ifPresent(file -> add(documents.menu(file, getTranslation("intake.effect.file"))));
        }
    }

    private String months(Effect effect) {
        var locale = getLocale();
        var months = effect.months();
        if (months.isEmpty()) {
            return Texts.of("intake.effect.nothing", locale);
        }
        if (effect.changes().isEmpty()) {
            return Texts.of("intake.effect.untold", locale);
        }
        var dates = Dates.in(locale);
        return Texts.of(
                "intake.effect.months",
                locale,
                dates.month(months.getFirst()),
                dates.month(months.getLast()),
                String.valueOf(months.size()));
    }

    private void remark(Effect effect) {
        var locale = getLocale();
        if (effect.late() > 0) {
            add(new Paragraph(
                    Texts.of("intake.effect.late", locale, Figures.in(locale).number(effect.late()))));
        }
        if (effect.usualRows() > 0 && (rows * 2 < effect.usualRows() || rows > effect.usualRows() * 2)) {
            add(new Paragraph(Texts.of(
                    "intake.effect.unusual",
                    locale,
                    Figures.in(locale).number(rows),
                    Figures.in(locale).number(effect.usualRows()))));
        }
    }

    private Grid<EffectRow> grid(EffectRows changes) {
        var grid = new Grid<EffectRow>();
        grid.addColumn(row -> documents.regions().get(row.region()).shortName().in(getLocale()))
                .setHeader(getTranslation("intake.effect.region"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        changes.indicators()
                .forEach(indicator -> grid.addColumn(row -> words(row, indicator))
                        .setHeader(getTranslation("indicator." + indicator + ".short"))
                        .setTextAlign(ColumnTextAlign.END)
                        .setAutoWidth(true));
        grid.setItems(changes.rows());
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setAllRowsVisible(changes.rows().size() <= ROWS_WITHOUT_SCROLLING);
        grid.getElement().setAttribute("aria-label", getTranslation("intake.effect.heading"));
        return grid;
    }

    private String words(EffectRow row, Indicator indicator) {
        var figures = Figures.in(getLocale());
        long before = row.before(indicator);
        long after = row.after(indicator);
        return before == after
                ? "–"
                : Texts.of(
                        "intake.effect.change",
                        getLocale(),
                        figures.number(before),
                        figures.number(after),
                        (after > before ? "+" : "−") + figures.number(Math.abs(after - before)));
    }
}
