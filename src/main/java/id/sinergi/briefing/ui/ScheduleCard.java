package id.sinergi.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;
import id.sinergi.briefing.Briefing;
import id.sinergi.briefing.BriefingService;
import id.sinergi.briefing.Delivery;
import id.sinergi.briefing.Rhythm;
import id.sinergi.briefing.Schedule;
import id.sinergi.briefing.ScheduleService;
import id.sinergi.language.Dates;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** Which briefings are mailed when and to whom, what became of the mails, and the viewer's own address. */
class ScheduleCard extends Composite<Section> {

    private static final int USUAL_HOUR = 7;
    private static final int LAST_HOUR = 23;

    private final transient ScheduleService schedules;
    private final transient BriefingService briefings;
    private final ZoneId zone;
    private final UnorderedList list = new UnorderedList();
    private final UnorderedList log = new UnorderedList();
    private final Paragraph nothingSent = new Paragraph(getTranslation("report.log.none"));
    private final Select<Briefing> briefing = new Select<>();
    private final Select<Rhythm> rhythm = new Select<>();
    private final Select<Integer> day = new Select<>();
    private final IntegerField hour = new IntegerField();
    private final MultiSelectComboBox<String> recipients = new MultiSelectComboBox<>();
    private final EmailField address = new EmailField();

    ScheduleCard(ScheduleService schedules, BriefingService briefings, ZoneId zone) {
        this.schedules = schedules;
        this.briefings = briefings;
        this.zone = zone;
        configure();
        list.addClassName("briefings");
        log.addClassName("briefings");
        nothingSent.addClassName("sub");
        var fields = new Div(briefing, rhythm, day, hour, recipients);
        fields.addClassName("form-grid");
        var add = new Button(getTranslation("report.schedule.add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        var mine = new Div(address, new Button(getTranslation("report.save"), click -> saveAddress()));
        mine.addClassName("form-actions");
        getContent().addClassNames("card", "c6");
        getContent().add(new H2(getTranslation("report.schedules")));
        if (!schedules.sends()) {
            var off = new Paragraph(getTranslation("report.schedules.off"));
            off.addClassName("notice");
            getContent().add(off);
        }
        getContent().add(mine, list, fields, add, new H3(getTranslation("report.log")), log, nothingSent);
    }

    private void configure() {
        briefing.setLabel(getTranslation("report.field.briefing"));
        briefing.setItemLabelGenerator(Briefing::name);
        rhythm.setLabel(getTranslation("report.field.rhythm"));
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(one -> getTranslation("report.rhythm." + one));
        rhythm.addValueChangeListener(change -> showDays(change.getValue()));
        day.setLabel(getTranslation("report.field.day"));
        hour.setLabel(getTranslation("report.field.hour"));
        hour.setMin(0);
        hour.setMax(LAST_HOUR);
        hour.setValue(USUAL_HOUR);
        hour.setStepButtonsVisible(true);
        hour.setManualValidation(true);
        hour.addValueChangeListener(change -> hour.setInvalid(false));
        recipients.setLabel(getTranslation("report.field.recipients"));
        recipients.setManualValidation(true);
        recipients.addValueChangeListener(change -> recipients.setInvalid(false));
        address.setLabel(getTranslation("report.field.address"));
        address.setClearButtonVisible(true);
        address.setWidth("20em");
        rhythm.setValue(Rhythm.MONTHLY);
    }

    private void showDays(Rhythm chosen) {
        boolean weekly = chosen == Rhythm.WEEKLY;
        day.setItems(IntStream.rangeClosed(1, weekly ? 7 : 28).boxed().toList());
        day.setItemLabelGenerator(
                number -> weekly ? Dates.in(getLocale()).day(DayOfWeek.of(number)) : String.valueOf(number));
        day.setValue(1);
        day.setVisible(chosen != Rhythm.NEW_DATA);
        hour.setVisible(chosen != Rhythm.NEW_DATA);
    }

    void refresh() {
        var all = briefings.all(getLocale());
        briefing.setItems(all);
        briefing.setValue(all.getFirst());
        recipients.setItems(schedules.reachable());
        recipients.setInvalid(false);
        address.setValue(schedules.address().orElse(""));
        list.removeAll();
        schedules.mine().forEach(schedule -> list.add(new ListItem(row(schedule, all))));
        log.removeAll();
        var deliveries = schedules.log();
        deliveries.forEach(delivery -> log.add(new ListItem(new Span(line(delivery)))));
        nothingSent.setVisible(deliveries.isEmpty());
    }

    private Component row(Schedule schedule, List<Briefing> all) {
        var name = all.stream()
                .filter(one -> one.id() == schedule.briefing())
                .map(Briefing::name)
                .findFirst()
                .orElse(getTranslation("report.gone"));
        var about = new Span(getTranslation("report.rhythm." + schedule.rhythm()) + " · "
                + String.join(", ", schedule.recipients()) + " · " + state(schedule));
        about.addClassName("sub");
        var words = new Div(new Span(name), about);
        words.addClassName("briefing-words");
        var row = new Div(
                words,
                action(
                        schedule.paused() ? "report.resume" : "report.pause",
                        () -> schedules.pause(schedule, !schedule.paused())),
                action("report.delete", () -> {
                    schedules.delete(schedule.id());
                    Notification.show(getTranslation("report.schedule.deleted", name));
                }));
        row.addClassName("briefing");
        return row;
    }

    private String state(Schedule schedule) {
        if (schedule.paused()) {
            return getTranslation(schedule.failures() > 0 ? "report.schedule.failed" : "report.schedule.paused");
        }
        var due = schedule.dueAt();
        return due == null
                ? getTranslation("report.schedule.waits")
                : getTranslation("report.schedule.next", Dates.in(getLocale()).dateTime(due.atZone(zone)));
    }

    private String line(Delivery delivery) {
        var when = Dates.in(getLocale()).dateTime(delivery.queuedAt().atZone(zone));
        var text = when + " · " + delivery.recipient() + " · " + getTranslation("report.delivery." + delivery.state());
        return delivery.problem().isEmpty() ? text : text + " · " + delivery.problem();
    }

    private Button action(String text, SerializableRunnable work) {
        var button = new Button(getTranslation(text), click -> {
            work.run();
            refresh();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void add() {
        var at = hour.isVisible() ? hour.getValue() : Integer.valueOf(USUAL_HOUR);
        boolean late = at == null || at < 0 || at > LAST_HOUR;
        boolean nobody = recipients.getValue().isEmpty();
        refuse(hour, late, "report.schedule.hourRefused");
        refuse(
                recipients,
                nobody,
                schedules.reachable().isEmpty() ? "report.schedule.noAddress" : "report.schedule.noRecipient");
        if (nobody) {
            recipients.focus();
        } else if (late) {
            hour.focus();
        } else {
            schedules.add(
                    briefing.getValue(), rhythm.getValue(), day.getValue(), at, List.copyOf(recipients.getValue()));
            Notification.show(
                    getTranslation("report.schedule.added", briefing.getValue().name()));
            refresh();
        }
    }

    private void refuse(HasValidation field, boolean refused, String message) {
        field.setErrorMessage(refused ? getTranslation(message) : "");
        field.setInvalid(refused);
    }

    private void saveAddress() {
        var value = address.getValue() == null ? "" : address.getValue();
        if (!value.isBlank() && !schedules.accepts(value)) {
            address.setInvalid(true);
            address.setErrorMessage(getTranslation("report.address.refused"));
            return;
        }
        schedules.setAddress(value);
        Notification.show(getTranslation("report.address.saved"));
        refresh();
    }
}
