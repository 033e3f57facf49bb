package id.sinergi.briefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import id.sinergi.briefing.Briefing;
import id.sinergi.briefing.BriefingPeriod;
import id.sinergi.language.Dates;
import id.sinergi.period.ComparedWith;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCatalog;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.SectionChoice;
import id.sinergi.security.UserRole;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The fields of a briefing but its sections: name, file, language, period, region, and the roles that may use it. */
class BriefingFields extends Composite<Div> {

    private static final int MONTHS_BACK = 36;

    private final transient RegionCatalog regions;
    private final transient CurrentScope scope;
    private final transient Clock clock;
    private final SerializableRunnable onChange;
    private final TextField name = new TextField();
    private final Select<ReportFormat> format = new Select<>();
    private final Select<String> language = new Select<>();
    private final Select<BriefingPeriod> period = new Select<>();
    private final Select<ComparedWith> compared = new Select<>();
    private final ComboBox<YearMonth> from = new ComboBox<>();
    private final ComboBox<YearMonth> to = new ComboBox<>();
    private final ComboBox<Region> region = new ComboBox<>();
    private final MultiSelectComboBox<UserRole> roles = new MultiSelectComboBox<>();

    BriefingFields(RegionCatalog regions, CurrentScope scope, Clock clock, SerializableRunnable onChange) {
        this.regions = regions;
        this.scope = scope;
        this.clock = clock;
        this.onChange = onChange;
        configure();
        getContent().add(name, format, language, period, from, to, compared, region, roles);
        getContent().addClassName("form-grid");
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
        configureSlice();
        roles.setLabel(getTranslation("report.field.roles"));
        roles.setItems(UserRole.values());
        roles.setItemLabelGenerator(role -> getTranslation("security.role." + role));
        listen();
    }

    private void configureSlice() {
        months(from, "report.field.from");
        months(to, "report.field.to");
        region.setLabel(getTranslation("report.field.region"));
        region.setItems(visibleRegions());
        region.setItemLabelGenerator(this::name);
    }

    /** The country is what the viewer may see of it. */
    private String name(Region one) {
        return one.code().isCountry() && !scope.get().contains(one.code())
                ? getTranslation("dashboard.filter.wilayah.mine")
                : one.shortName().in(getLocale());
    }

    private void listen() {
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

    void show(Briefing briefing) {
        name.setValue(briefing.name());
        format.setValue(briefing.format());
        language.setValue(briefing.language());
        period.setValue(briefing.period());
        compared.setValue(briefing.compared());
        from.setValue(briefing.slice().period().from());
        to.setValue(briefing.slice().period().to());
        region.setValue(regions.get(briefing.slice().region()));
        roles.setValue(briefing.roles());
        showMonths();
    }

    void markName(boolean invalid) {
        name.setInvalid(invalid);
    }

    /** The briefing that was shown, as the fields have it now. */
    Briefing edited(Briefing start, List<SectionChoice> sections) {
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
                sections,
                slice,
                period.getValue(),
                compared.getValue(),
                language.getValue(),
                format.getValue(),
                roles.getValue());
    }

    private void changed(boolean byUser) {
        if (byUser) {
            showMonths();
            onChange.run();
        }
    }

    private void months(ComboBox<YearMonth> box, String label) {
        var now = YearMonth.now(clock);
        box.setLabel(getTranslation(label));
        box.setItems(Stream.iterate(now, month -> month.minusMonths(1))
                .limit(MONTHS_BACK)
                .toList());
        box.setItemLabelGenerator(month -> Dates.in(getLocale()).shortMonth(month));
    }

    /** What lies inside the viewer's scope, and the country, which shows as much of itself as the viewer may see. */
    private List<Region> visibleRegions() {
        var visible = scope.get();
        return regions.all().stream()
                .filter(one -> one.code().isCountry() || visible.contains(one.code()))
                .toList();
    }

    private void showMonths() {
        boolean fixed = period.getValue() == BriefingPeriod.FIXED;
        from.setVisible(fixed);
        to.setVisible(fixed);
    }
}
