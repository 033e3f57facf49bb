package id.sinergi.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializablePredicate;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.MonthJobs;
import id.sinergi.intake.Preview;
import id.sinergi.language.Texts;
import java.util.List;
import java.util.Locale;

/** The uploads of everybody that wait to be posted or discarded, in the order in which they would be. */
class WaitingCard extends Div {

    private final transient IntakeService intake;
    private final transient UploadTexts texts;
    private final SerializableConsumer<Integer> open;
    private final Div rows = new Div();
    private final PostAllBar all;

    /** @param onPost what is to be posted, and whether all or none of it */
    WaitingCard(
            IntakeService intake,
            UploadTexts texts,
            SerializableConsumer<Integer> open,
            SerializableBiConsumer<List<Preview>, Boolean> onPost) {
        this.intake = intake;
        this.texts = texts;
        this.open = open;
        this.all = new PostAllBar(texts, onPost);
        addClassName("card");
        rows.addClassName("stack");
        add(new H2(getTranslation("intake.upload.waiting")), rows, all);
    }

    /** @param listed which of the waiting uploads to show: not the one that is looked at or being posted */
    void refresh(SerializablePredicate<Preview> listed) {
        rows.removeAll();
        var waiting =
                intake.waiting().stream().filter(listed).sorted(MonthJobs.ORDER).toList();
        all.clear(waiting);
        waiting.forEach(upload -> rows.add(row(upload, waiting.size() > 1)));
        setVisible(!waiting.isEmpty());
    }

    private Div row(Preview upload, boolean choose) {
        var name = new Span(upload.fileName());
        name.addClassName("strong");
        var button = new Button(getTranslation("intake.upload.open"), click -> open.accept(upload.upload()));
        button.setAriaLabel(getTranslation("intake.upload.open") + " " + upload.fileName());
        var row = new Div(button, name, sub(texts.origin(upload, getLocale())), sub(counts(upload)));
        if (choose) {
            row.addComponentAsFirst(all.choice(upload));
        }
        row.addClassName("actions");
        return row;
    }

    private String counts(Preview upload) {
        var locale = getLocale();
        var counts = Texts.of(
                "intake.batch.counts",
                locale,
                texts.count(upload.added(), locale),
                texts.count(upload.changed(), locale),
                texts.count(upload.unchanged(), locale),
                texts.count(upload.rejected(), locale));
        return upload.isReady() ? counts : counts + " · " + why(upload, locale);
    }

    /** Why it cannot be posted with others. */
    private static String why(Preview upload, Locale locale) {
        return Texts.of(upload.changesSomething() ? "intake.month.look" : "intake.month.nothing", locale);
    }

    private static Span sub(String text) {
        var sub = new Span(text);
        sub.addClassName("sub");
        return sub;
    }
}
