package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import id.sinergi.component.EmptyState;
import id.sinergi.dashboard.FindingService;
import id.sinergi.dashboard.OverviewService;
import id.sinergi.home.HomePart;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.language.Texts;
import id.sinergi.security.UserRole;
import id.sinergi.wording.Absences;
import id.sinergi.wording.SliceText;
import java.util.Locale;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** The verdict in large type, the three findings that concern most people, and the way to the overview. */
@Component
class VerdictPart implements HomePart {

    private static final int FINDINGS = 3;

    private final OwnSlice own;
    private final OverviewService overviews;
    private final FindingService findings;
    private final FocusLinks links;
    private final SliceParameters parameters;
    private final SliceText text;
    private final Absences absences;

    VerdictPart(
            OwnSlice own,
            OverviewService overviews,
            FindingService findings,
            FocusLinks links,
            SliceParameters parameters,
            SliceText text,
            Absences absences) {
        this.own = own;
        this.overviews = overviews;
        this.findings = findings;
        this.links = links;
        this.parameters = parameters;
        this.text = text;
        this.absences = absences;
    }

    @Override
    public OptionalInt place(UserRole role) {
        return switch (role) {
            case MINISTER -> OptionalInt.of(0);
            case MANAGER -> OptionalInt.of(1);
            case STAFF, ADMINISTRATOR -> OptionalInt.of(9);
        };
    }

    @Override
    public Div card(Locale locale) {
        var slice = own.get();
        var card = new Div();
        card.addClassName("c12");
        absences.missing(slice, locale)
                .ifPresentOrElse(
                        why -> card.add(new EmptyState(why.title(), why.text())),
                        () -> card.add(figures(slice, locale)));
        return card;
    }

    private Section figures(Slice slice, Locale locale) {
        var top = findings.top(slice, FINDINGS, locale);
        var overview = overviews.of(slice, locale);
        var verdict = new Paragraph(
                overview.verdict().isEmpty() ? Texts.of("home.noVerdict", locale) : overview.verdict());
        verdict.addClassName("home-verdict");
        var about = new Paragraph(text.filters(slice, locale) + " · " + text.stamp(slice, locale));
        about.addClassName("sub");
        var list = new FindingList(links, false);
        list.show(top);
        var none = new Paragraph(Texts.of("home.findings.none", locale));
        none.setVisible(top.isEmpty());
        var all = new RouterLink(Texts.of("home.overview", locale), OverviewView.class);
        all.setQueryParameters(new QueryParameters(parameters.write(slice)));
        var card = new Section(
                new H2(Texts.of("home.verdict", locale)),
                verdict,
                about,
                new H2(Texts.of("home.findings", locale)),
                list,
                none,
                all);
        card.addClassName("card");
        return card;
    }
}
