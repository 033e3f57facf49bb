package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import id.sinergi.component.EmptyState;
import id.sinergi.dashboard.Headlines;
import id.sinergi.dashboard.Verdict;
import id.sinergi.finding.FindingList;
import id.sinergi.finding.FindingService;
import id.sinergi.home.HomePart;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.judgement.SliceTargetService;
import id.sinergi.language.Texts;
import id.sinergi.security.UserRole;
import id.sinergi.subject.SubjectLinks;
import id.sinergi.wording.Absences;
import id.sinergi.wording.SliceText;
import java.util.Locale;
import java.util.OptionalInt;

/** The verdict in large type, the three findings that concern most people, and the way to the overview. */
@org.springframework.stereotype.Component
class VerdictPart implements HomePart {

    private static final int FINDINGS = 3;

    private final OwnSlice own;
    private final Headlines headlines;
    private final Verdict verdicts;
    private final SliceTargetService targets;
    private final FindingService findings;
    private final SubjectLinks links;
    private final SliceParameters parameters;
    private final SliceText text;
    private final Absences absences;

    VerdictPart(
            OwnSlice own,
            Headlines headlines,
            Verdict verdicts,
            SliceTargetService targets,
            FindingService findings,
            SubjectLinks links,
            SliceParameters parameters,
            SliceText text,
            Absences absences) {
        this.own = own;
        this.headlines = headlines;
        this.verdicts = verdicts;
        this.targets = targets;
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
        card.add(absences.refusal(slice, locale)
                .<Component>map(why -> new EmptyState(why.title(), why.text()))
                .orElseGet(() -> figures(slice, locale)));
        return card;
    }

    private Component figures(Slice slice, Locale locale) {
        var top = findings.top(slice, Indicator.DILATIH, FINDINGS, locale);
        var set = targets.find(slice);
        var main = headlines.of(slice, set);
        if (main.stream()
                .allMatch(headline ->
                        !headline.figure().hidden() && headline.figure().numerator() == 0)) {
            var why = absences.ofNobody(slice, locale);
            return new EmptyState(why.title(), why.text());
        }
        var said = verdicts.of(slice, main, set, locale);
        var verdict = new Paragraph(said.isEmpty() ? Texts.of("home.noVerdict", locale) : said);
        verdict.addClassName("home-verdict");
        var about = new Paragraph(text.filters(slice, locale) + " · " + text.stamp(slice, locale));
        about.addClassName("sub");
        var list = new FindingList(links);
        list.show(top);
        var none = new Paragraph(Texts.of(findings.plansOnly() ? "finding.plansOnly" : "home.findings.none", locale));
        none.setVisible(top.isEmpty() || findings.plansOnly());
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
