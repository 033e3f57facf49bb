package id.sinergi.contribution.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.sinergi.change.ChangeAddress;
import id.sinergi.component.FigurePage;
import id.sinergi.contribution.ContributionAddress;
import id.sinergi.contribution.ContributionPage;
import id.sinergi.contribution.ContributionQuestion;
import id.sinergi.filter.SliceHeader;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.origin.OriginLink;
import id.sinergi.report.ExportMenu;
import id.sinergi.wording.Absence;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What regions, sectors, centres or destinations contributed to the change of a figure, as a waterfall and a table. */
@Route(ContributionAddress.PAGE)
@PermitAll
class ContributionView extends Div implements BeforeEnterObserver, HasDynamicTitle, FigurePage {

    /** What a copied address names besides the slice. */
    private static final Set<String> PINNED =
            Set.of(ContributionAddress.BY, ContributionAddress.COMPARED, ChangeAddress.SINCE);

    private final transient ContributionContext context;
    private final SliceHeader header;
    private final ExportMenu exports;
    private final ContributionChoice choice;
    private final ContributionCards cards;
    private final OriginLink origin;
    private transient ContributionQuestion question;

    ContributionView(ContributionContext context) {
        this.context = context;
        question = context.address().read(Map.of()).question();
        exports = new ExportMenu(context.reports());
        origin = new OriginLink(context.origins());
        choice = new ContributionChoice(context.states(), chosen -> open(chosen.of(question.slice())));
        cards = new ContributionCards(context, slice -> open(about(slice, null)));
        header = context.headers()
                .of(getTranslation("contribution.title"), slice -> open(about(slice, question.dimension())));
        header.addBesideFilters(origin);
        header.addAction(exports);
        addClassName("page");
        add(header, choice, cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var reading =
                context.address().read(event.getLocation().getQueryParameters().getParameters());
        question = reading.question();
        exports.setVisible(false);
        origin.show(question.slice(), question.indicator());
        var dimension = context.pages().dimension(question);
        showChoice(dimension);
        var refusal = context.absences().refusal(question.slice(), getLocale());
        var page = refusal.isPresent()
                ? Optional.<ContributionPage>empty()
                : context.pages().of(question, getLocale());
        header.show(
                reading.slice(),
                page.map(ContributionPage::lead).orElse(""),
                page.isPresent() ? pinned(dimension) : Map.of());
        page.ifPresentOrElse(
                made -> {
                    cards.show(made, question, dimension);
                    export(made, event.getLocation().getPathWithQueryParameters());
                },
                () -> showAbsence(refusal));
    }

    private void showChoice(Dimension dimension) {
        boolean told = context.changes().isTold();
        choice.show(
                question,
                dimension,
                told ? context.changes().days() : List.of(),
                told ? context.states().known(getLocale()) : List.of());
    }

    private Map<String, List<String>> pinned(Dimension dimension) {
        return context.address().write(about(question.slice(), dimension)).entrySet().stream()
                .filter(one -> PINNED.contains(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void showAbsence(Optional<Absence> refusal) {
        refusal.or(() -> context.absences().missing(question.slice(), getLocale()))
                .ifPresentOrElse(
                        why -> cards.showNothing(why.title(), why.text()),
                        () -> cards.showNothing(
                                getTranslation("contribution.none.title"), getTranslation("contribution.none.text")));
    }

    private void export(ContributionPage page, String path) {
        var sections = page.sections(getLocale());
        exports.setVisible(!sections.isEmpty());
        exports.show(context.reports()
                .document(getTranslation("contribution.title"), sections, question.slice(), path, getLocale()));
    }

    private ContributionQuestion about(Slice slice, @Nullable Dimension by) {
        return new ContributionQuestion(slice, question.indicator(), by, question.basis());
    }

    private void open(ContributionQuestion other) {
        getUI().ifPresent(ui -> ui.navigate(
                ContributionView.class, new QueryParameters(context.address().write(other))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("contribution.title") + " · Sinergi";
    }
}
