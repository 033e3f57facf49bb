package id.sinergi.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.sinergi.home.HomePart;
import id.sinergi.intake.Batch;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.Preview;
import id.sinergi.language.Texts;
import id.sinergi.security.UserRole;
import java.util.Locale;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Files that wait to be posted, and the last batches. */
@Component
class WaitingPart implements HomePart {

    private static final int LATEST = 3;

    private final IntakeService intake;
    private final UploadTexts texts;

    WaitingPart(IntakeService intake, UploadTexts texts) {
        this.intake = intake;
        this.texts = texts;
    }

    @Override
    public OptionalInt place(UserRole role) {
        return switch (role) {
            case STAFF -> OptionalInt.of(0);
            case ADMINISTRATOR -> OptionalInt.of(1);
            case MINISTER, MANAGER -> OptionalInt.empty();
        };
    }

    @Override
    public Section card(Locale locale) {
        var waiting = intake.waiting();
        var card = new Section(new H2(Texts.of("home.waiting", locale)));
        if (waiting.isEmpty()) {
            card.add(sub(Texts.of("home.waiting.none", locale)));
        } else {
            var list = new UnorderedList();
            list.addClassName("home-list");
            waiting.forEach(upload -> list.add(row(upload, locale)));
            card.add(list);
        }
        card.add(new Anchor("impor", Texts.of("home.waiting.link", locale)));
        card.add(new H2(Texts.of("home.batches", locale)));
        var batches = new UnorderedList();
        batches.addClassName("home-list");
        intake.batches(0, LATEST).forEach(batch -> batches.add(row(batch, locale)));
        card.add(batches);
        card.addClassNames("card", "c6");
        return card;
    }

    private static Paragraph sub(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("sub");
        return paragraph;
    }

    private ListItem row(Preview upload, Locale locale) {
        var origin = new Span(" " + texts.origin(upload, locale));
        origin.addClassName("sub");
        return new ListItem(new Span(upload.fileName()), origin);
    }

    private ListItem row(Batch batch, Locale locale) {
        var contents = batch.contents();
        var moment = " " + texts.moment(batch.postedAt(), locale) + " · ";
        var origin =
                new Span(moment + (contents == null ? Texts.of("intake.batch.withheld", locale) : contents.postedBy()));
        origin.addClassName("sub");
        var name = contents == null
                ? Texts.of("home.batch.withheld", locale, batch.number())
                : Texts.of("home.batch", locale, batch.number(), contents.fileName());
        return new ListItem(BatchesView.link(batch.number(), name), origin);
    }
}
