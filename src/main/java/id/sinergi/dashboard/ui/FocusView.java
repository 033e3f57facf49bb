package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import id.sinergi.choice.ChoiceParameters;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.component.EmptyState;
import id.sinergi.component.FigurePage;
import id.sinergi.dashboard.FocusPage;
import id.sinergi.filter.SliceHeader;
import id.sinergi.following.FollowButton;
import id.sinergi.indicator.GivenParameters;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.lens.IndicatorWords;
import id.sinergi.origin.OriginLink;
import id.sinergi.region.Boundaries;
import id.sinergi.region.Region;
import id.sinergi.report.ExportMenu;
import id.sinergi.subject.Subject;
import id.sinergi.subject.SubjectLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The page about one region, sector, centre or destination. The address is its whole state: choosing a part opens that
 * part's page with the filters kept (drill), or narrows this page to it (filter).
 */
abstract class FocusView extends Div implements BeforeEnterObserver, HasDynamicTitle, FigurePage {

    private final Subject subject;
    private final transient FocusContext context;
    private final SliceHeader header;
    private final ExportMenu exports;
    private final FollowButton follow;
    private final OriginLink origin;
    private final FocusCards cards;
    private final Div instead = new Div();
    private final SplitNote split;
    private Slice slice;
    private IndicatorChoice choice = IndicatorChoice.USUAL;
    private String title = "";
    private String address = "";

    FocusView(Subject subject, FocusContext context) {
        this.subject = subject;
        this.context = context;
        slice = context.parameters().usual();
        header = context.headers().of("", other -> open(subject, other));
        exports = new ExportMenu(context.reports());
        origin = new OriginLink(context.origins());
        header.addBesideFilters(origin);
        follow = FollowButton.ofPage(context.follows());
        header.addBesideFilters(follow);
        header.addAction(exports);
        split = new SplitNote(context);
        cards = new FocusCards(subject, context);
        addClassName("page");
        add(header, split, instead, cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        address = event.getLocation().getPathWithQueryParameters();
        var code = event.getRouteParameters().get(SubjectLinks.CODE).orElse("");
        var chosen = ChoiceParameters.read(query);
        choice = subject == Subject.DESTINATION ? IndicatorChoice.USUAL : chosen.choice();
        var reading = context.parameters().read(query).and(chosen.unknown()).and(withoutPlace(query, code));
        boolean known = code.isEmpty() || context.members().knows(subject, code);
        slice = known && !code.isEmpty() ? subject.of(reading.slice(), code) : reading.slice();
        title = known ? context.names().title(subject, slice, getLocale()) : code;
        header.setTitle(title);
        header.setBreadcrumb(known ? breadcrumb() : List.of());
        instead.removeAll();
        exports.setVisible(false);
        origin.setVisible(false);
        follow.setVisible(false);
        split.show(slice, known && subject == Subject.REGION);
        show(new SliceParameters.Reading(slice, reading.unknown()), known, code);
    }

    /** What the page has no place for: another member beside the one in its path, an indicator of a destination. */
    private List<String> withoutPlace(Map<String, List<String>> query, String code) {
        var given = new GivenParameters(query);
        var names = new ArrayList<String>();
        if (!code.isEmpty()) {
            names.add(SubjectLinks.parameter(subject));
        }
        if (subject == Subject.DESTINATION) {
            names.addAll(List.of(ChoiceParameters.INDICATOR, ChoiceParameters.SCALE));
        }
        names.forEach(name -> query.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.equals(code))
                .forEach(value -> given.leaveOut(name, value)));
        return given.unknown();
    }

    private void show(SliceParameters.Reading reading, boolean known, String code) {
        var refusal = context.absences().refusal(slice, getLocale());
        if (!known) {
            replace(
                    reading,
                    getTranslation("focus.unknown.title"),
                    getTranslation("focus.unknown.text", getTranslation("focus.one." + subject), code));
        } else if (refusal.isPresent()) {
            replace(reading, refusal.get().title(), refusal.get().text());
        } else {
            var page = context.pages().of(subject, asTheRegionIs(), choice, getLocale());
            if (page.isEmpty()) {
                var absence = context.absences().ofNobody(page.slice(), getLocale());
                instead.add(new EmptyState(absence.title(), absence.text()));
            }
            cards.setVisible(!page.isEmpty());
            offer(page);
            header.show(reading, page.isEmpty() ? "" : page.narrative());
            cards.show(page, slice);
        }
    }

    /** Files of what is shown, and where its figure comes from. */
    private void offer(FocusPage page) {
        exports.setVisible(!page.isEmpty());
        origin.setVisible(!page.isEmpty());
        origin.show(page.slice(), shownIndicator());
        if (subject == Subject.REGION && !page.isEmpty()) {
            follow.show(slice, null);
        }
        exports.show(context.reports()
                .document(fileTitle(), context.sections().of(page, getLocale()), page.slice(), address, getLocale()));
    }

    /** A destination is about the people placed. */
    private Indicator shownIndicator() {
        return subject == Subject.DESTINATION ? Indicator.DITEMPATKAN : choice.indicator();
    }

    /** Names the indicator that the file is about where it is not the usual one. */
    private String fileTitle() {
        return choice.equals(IndicatorChoice.USUAL)
                ? title
                : getTranslation("lens.titled", title, IndicatorWords.name(choice.indicator(), getLocale()));
    }

    /** A province that an older one was split into has figures by present boundaries only. */
    private Slice asTheRegionIs() {
        var region = slice.region();
        return region.isProvince()
                        && !context.regions()
                                .province(region, slice.boundaries())
                                .equals(region)
                ? slice.withBoundaries(Boundaries.TODAY)
                : slice;
    }

    /** Says why there is nothing to see, and leads back. */
    private void replace(SliceParameters.Reading reading, String why, String text) {
        var all = context.links()
                .link(
                        getTranslation("focus.unknown.link"),
                        subject,
                        subject.of(context.parameters().usual(), ""));
        var state = new EmptyState(why, text);
        state.add(all);
        instead.add(state);
        cards.setVisible(false);
        header.show(reading, "");
    }

    private List<Component> breadcrumb() {
        var steps = new ArrayList<Component>();
        if (subject == Subject.REGION) {
            context.regions()
                    .ancestors(slice.region(), slice.boundaries())
                    .reversed()
                    .forEach(region -> {
                        var above = slice.withRegion(region.code());
                        steps.add(link(step(region, above), subject, above));
                    });
        } else if (!subject.member(slice).isEmpty()) {
            steps.add(link(getTranslation("focus.all." + subject), subject, subject.of(slice, "")));
        }
        if (!steps.isEmpty()) {
            var here = new Span(title);
            here.getElement().setAttribute("aria-current", "page");
            steps.add(here);
        }
        return steps;
    }

    /** Those who see a part of the country step up to their regions, which are named in the title there. */
    private String step(Region region, Slice above) {
        var title = context.names().title(subject, above, getLocale());
        return region.code().isCountry() && !title.equals(region.shortName().in(getLocale()))
                ? getTranslation("dashboard.filter.wilayah.mine")
                : title;
    }

    private Component link(String text, Subject about, Slice other) {
        return context.links().link(text, about, other, choice);
    }

    private void open(Subject about, Slice other) {
        getUI().ifPresent(ui -> context.links().open(ui, about, other, choice));
    }

    @Override
    public String getPageTitle() {
        return title + " · Sinergi";
    }
}
