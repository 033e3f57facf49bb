package id.sinergi.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.briefing.Briefing;
import id.sinergi.briefing.BriefingService;
import id.sinergi.export.ExportService;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCatalog;
import id.sinergi.report.ReportOrder;
import id.sinergi.report.ReportService;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a briefing together: name, file, language, period, region, sections in their order, and who may use it. */
class BriefingForm extends Composite<Section> {

    /** What the form needs. */
    record Services(
            BriefingService briefings,
            ReportService reports,
            ExportService exports,
            RegionCatalog regions,
            CurrentScope scope,
            Clock clock) {}

    private final transient Services services;
    private final SerializableConsumer<Briefing> onChange;
    private final SerializableRunnable onSave;
    private final SerializableRunnable onExport;
    private final H2 title = new H2();
    private final BriefingFields fields;
    private final SectionPicker sections;
    private final Button save = new Button();
    private final Button delete = new Button();
    private @Nullable Briefing shown;

    BriefingForm(
            Services services,
            SerializableConsumer<Briefing> onChange,
            SerializableRunnable onSave,
            SerializableRunnable onExport) {
        this.services = services;
        this.onChange = onChange;
        this.onSave = onSave;
        this.onExport = onExport;
        fields = new BriefingFields(services.regions(), services.scope(), services.clock(), this::changed);
        sections = new SectionPicker(services.reports(), this::changed);
        getContent().addClassNames("card", "c8");
        getContent().add(title, fields, sections, actions());
    }

    private Component actions() {
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save(false));
        var copy = new Button(getTranslation("report.duplicate"), click -> save(true));
        var background = new Button(getTranslation("report.background"), click -> export());
        delete.setText(getTranslation("report.delete"));
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        delete.addClickListener(click -> delete());
        var row = new Div(save, copy, background, delete);
        row.addClassName("form-actions");
        return row;
    }

    void show(Briefing briefing) {
        shown = briefing;
        boolean mine = briefing.id() > 0 && services.briefings().isMine(briefing);
        title.setText(getTranslation(briefing.id() == 0 ? "report.builder.new" : "report.builder"));
        fields.show(briefing);
        sections.show(briefing.sections());
        save.setText(getTranslation(mine ? "report.save" : "report.saveNew"));
        delete.setVisible(mine);
    }

    private void changed() {
        onChange.accept(edited());
    }

    private Briefing edited() {
        return fields.edited(Objects.requireNonNull(shown), sections.chosen());
    }

    /** What the briefing as edited would be made of now. */
    ReportOrder order() {
        return services.briefings().order(edited(), getLocale());
    }

    private void save(boolean asCopy) {
        var briefing = edited();
        if (briefing.name().isEmpty() || briefing.sections().isEmpty()) {
            fields.markName(briefing.name().isEmpty());
            Notification.show(getTranslation("report.incomplete"));
            return;
        }
        boolean mine = briefing.id() > 0 && services.briefings().isMine(briefing);
        var saved = asCopy
                ? briefing.copy(getTranslation("report.copyOf", briefing.name()))
                : mine ? briefing : briefing.copy(briefing.name()).withRoles(briefing.roles());
        int id = services.briefings().save(saved);
        Notification.show(getTranslation("report.savedOne", saved.name()));
        onSave.run();
        open(id);
    }

    private void open(int id) {
        getUI().ifPresent(ui ->
                ui.navigate(BriefingsView.class, QueryParameters.of(BriefingsView.BRIEFING, String.valueOf(id))));
    }

    private void export() {
        var briefing = edited();
        services.exports().request(order(), briefing.format());
        Notification.show(getTranslation("report.requested"));
        onExport.run();
    }

    private void delete() {
        if (shown != null) {
            services.briefings().delete(shown.id());
            getUI().ifPresent(ui -> ui.navigate(BriefingsView.class));
        }
    }
}
