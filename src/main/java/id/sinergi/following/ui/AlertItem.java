package id.sinergi.following.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.component.StatusBadge;
import id.sinergi.component.Tone;
import id.sinergi.following.Alert;
import id.sinergi.following.AlertRule;
import id.sinergi.language.Dates;
import id.sinergi.subject.Subject;
import id.sinergi.subject.SubjectLinks;
import java.time.ZoneId;

/** One thing that was told, leading to the page with its numbers. */
class AlertItem extends ListItem {

    AlertItem(Alert alert, SubjectLinks links, ZoneId zone) {
        var choice = IndicatorChoice.of(alert.indicator());
        var words = new Div(
                new StatusBadge(tone(alert), getTranslation("following.rule." + alert.rule())),
                alert.slice().region().isCountry()
                        ? links.overview(alert.sentence(), alert.slice(), choice)
                        : links.link(alert.sentence(), Subject.REGION, alert.slice(), choice),
                about(alert, zone));
        words.addClassName("alert-words");
        add(words);
        setClassName("alert-new", alert.isNew());
    }

    private Span about(Alert alert, ZoneId zone) {
        var when = Dates.in(getLocale()).dateTime(alert.raisedAt().atZone(zone));
        var about = new Span(String.join(
                " · ",
                when,
                getTranslation(
                        alert.isNew()
                                ? "following.state.new"
                                : alert.standing() ? "following.state.standing" : "following.state.ended")));
        about.addClassName("sub");
        return about;
    }

    private static Tone tone(Alert alert) {
        if (!alert.standing()) {
            return Tone.NONE;
        }
        return alert.rule() == AlertRule.RED ? Tone.BAD : alert.rule() == AlertRule.JUMP ? Tone.NONE : Tone.WARN;
    }
}
