package id.sinergi.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.briefing.Briefing;
import id.sinergi.briefing.BriefingPeriod;
import id.sinergi.briefing.BriefingService;
import id.sinergi.export.ExportService;
import id.sinergi.language.Dates;
import id.sinergi.period.ComparedWith;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCatalog;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportOrder;
import id.sinergi.report.ReportService;
import id.sinergi.security.UserRole;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

    private static final int MONTHS_BACK = 36;

    private final transient Services services;
    private final SerializableConsumer<Briefing> onChange;
    private final SerializableRunnable onSave;
    private final SerializableRunnable onExport;
    private final H2 title = new H2();
    private final TextField name = new TextField();
    private final Select<ReportFormat> format = new Select<>();
    private final Select<String> language = new Select<>();
    private final Select<BriefingPeriod> period = new Select<>();
    private final Select<ComparedWith> compared = new Select<>();
    private final ComboBox<YearMonth> from = new ComboBox<>();
    private final ComboBox<YearMonth> to = new ComboBox<>();
    private final ComboBox<Region> region = new ComboBox<>();
    private final MultiSelectComboBox<UserRole> roles = new MultiSelectComboBox<>();
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
        sections = new SectionPicker(services.reports(), this::changed);
        configure();
        var fields = new Div(name, format, language, period, from, to, compared, region, roles);
        fields.addClassName("form-grid");
        getContent().addClassNames("card", "c8");
        getContent().add(title, fields, sections, actions());
    }

    private void configure() {
        name.setLabel(getTranslation("report.field.name"));
        name.setMaxLength(80);
        format.setLabel(getTranslation("report.field.format"));
        format.setItems(ReportFormat.values());
        format.setItemLabelGenerator(one -> getTranslation("report.format." + one));
        language.setLabel(getTranslation("report.field.language"));
        language.setItems("", "id", "en");
        language.setItemLabelGenerator(
                code -> getTranslation(code.isEmpty() ? "report.language.reader" : "report.language." + code));
        period.setLabel(getTranslation("report.field.period"));
        period.setItems(BriefingPeriod.values());
        period.setItemLabelGenerator(one -> getTranslation("report.period." + one));
        compared.setLabel(getTranslation("report.field.compared"));
        compared.setItems(ComparedWith.values());
        compared.setItemLabelGenerator(one -> getTranslation("report.compared." + one));
        months(from, "report.field.from");
        months(to, "report.field.to");
        region.setLabel(getTranslation("report.field.region"));
        region.setItems(visibleRegions());
        region.setItemLabelGenerator(one -> one.shortName().in(getLocale()));
        roles.setLabel(getTranslation("report.field.roles"));
        roles.setItems(UserRole.values());
        roles.setItemLabelGenerator(role -> getTranslation("security.role." + role));
        name.addValueChangeListener(change -> changed(change.isFromClient()));
        format.addValueChangeListener(change -> changed(change.isFromClient()));
        period.addValueChangeListener(change -> changed(change.isFromClient()));
        compared.addValueChangeListener(change -> {
            compared.setHelperText(
                    change.getValue() == ComparedWith.USUAL ? getTranslation("report.compared.USUAL.help") : "");
            changed(change.isFromClient());
        });
        from.addValueChangeListener(change -> changed(change.isFromClient()));
        to.addValueChangeListener(change -> changed(change.isFromClient()));
        region.addValueChangeListener(change -> changed(change.isFromClient()));
        language.addValueChangeListener(change -> changed(change.isFromClient()));
    }

    private void changed(boolean byUser) {
        if (byUser) {
            changed();
        }
    }

    private void months(ComboBox<YearMonth> box, String label) {
        var now = YearMonth.now(services.clock());
        box.setLabel(getTranslation(label));
        box.setItems(Stream.iterate(now, month -> month.minusMonths(1))
                .limit(MONTHS_BACK)
                .toList());
        box.setItemLabelGenerator(month -> Dates.in(getLocale()).shortMonth(month));
    }

    /** What lies inside the viewer's scope, and the country, which shows as much of itself as the viewer may see. */
    private List<Region> visibleRegions() {
        var scope = services.scope().get();
        return services.regions().all().stream()
                .filter(one -> one.code().isCountry() || scope.contains(one.code()))
                .toList();
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
        name.setValue(briefing.name());
        format.setValue(briefing.format());
        language.setValue(briefing.language());
        period.setValue(briefing.period());
        compared.setValue(briefing.compared());
        from.setValue(briefing.slice().period().from());
        to.setValue(briefing.slice().period().to());
        region.setValue(services.regions().get(briefing.slice().region()));
        roles.setValue(briefing.roles());
        sections.show(briefing.sections());
        save.setText(getTranslation(mine ? "report.save" : "report.saveNew"));
        delete.setVisible(mine);
        showMonths();
    }

    private void showMonths() {
        boolean fixed = period.getValue() == BriefingPeriod.FIXED;
        from.setVisible(fixed);
        to.setVisible(fixed);
    }

    private void changed() {
        showMonths();
        onChange.accept(edited());
    }

    /** The briefing as the fields have it. */
    private Briefing edited() {
        var start = Objects.requireNonNull(shown);
        var slice = start.slice();
        if (from.getValue() != null && to.getValue() != null && !from.getValue().isAfter(to.getValue())) {
            slice = slice.withPeriod(new PeriodRange(from.getValue(), to.getValue()));
        }
        if (region.getValue() != null) {
            slice = slice.withRegion(region.getValue().code());
        }
        return new Briefing(
                start.id(),
                start.owner(),
                name.getValue().strip(),
                sections.chosen(),
                slice,
                period.getValue(),
                compared.getValue(),
                language.getValue(),
                format.getValue(),
                roles.getValue());
    }

    /** What the briefing as edited would be made of now. */
    ReportOrder order() {
        return services.briefings().order(edited(), getLocale());
    }

    private void save(boolean asCopy) {
        var briefing = edited();
        if (briefing.name().isEmpty() || briefing.sections().isEmpty()) {
            name.setInvalid(briefing.name().isEmpty());
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
