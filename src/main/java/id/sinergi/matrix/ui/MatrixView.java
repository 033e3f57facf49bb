package id.sinergi.matrix.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.sinergi.component.EmptyState;
import id.sinergi.component.FigurePage;
import id.sinergi.component.Hint;
import id.sinergi.filter.SliceHeader;
import id.sinergi.filter.SliceHeaders;
import id.sinergi.indicator.GivenParameters;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.matrix.MatrixSections;
import id.sinergi.matrix.MatrixService;
import id.sinergi.matrix.MatrixText;
import id.sinergi.matrix.MatrixTurn;
import id.sinergi.report.ExportMenu;
import id.sinergi.report.ReportService;
import id.sinergi.subject.SubjectLinks;
import id.sinergi.wording.Absences;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;

/** A matrix that can be turned: sectors, destinations, regions, centres, sexes and times against each other. */
@Route(MatrixLinks.PATH)
@PermitAll
@Menu(order = 7.5, title = "matrix.menu", icon = "vaadin:grid-small")
class MatrixView extends Div implements BeforeEnterObserver, HasDynamicTitle, FigurePage {

    private final transient MatrixService matrices;
    private final transient MatrixSections sections;
    private final transient MatrixText text;
    private final transient MatrixLinks links;
    private final transient Absences absences;
    private final transient ReportService reports;
    private final SliceHeader header;
    private final ExportMenu exports;
    private final MatrixChoice choice = new MatrixChoice(turn -> open(this.slice, turn));
    private final MatrixLayers layers;
    private final MatrixTable table;
    private final Hint hint = new Hint("matrix", getTranslation("matrix.gestures"), getTranslation("hint.close"));
    private final Div instead = new Div();
    private final Div cards = new Div();
    private Slice slice;

    MatrixView(
            MatrixService matrices,
            MatrixSections sections,
            MatrixText text,
            MatrixLinks links,
            SubjectLinks subjects,
            SliceHeaders headers,
            Absences absences,
            ReportService reports) {
        this.matrices = matrices;
        this.sections = sections;
        this.text = text;
        this.links = links;
        this.absences = absences;
        this.reports = reports;
        slice = links.usual();
        layers = new MatrixLayers(links);
        table = new MatrixTable(new MatrixPlaces(subjects, links, other -> open(other, choice.present())), text);
        header = headers.of(getTranslation("matrix.title"), other -> open(other, choice.present()));
        exports = new ExportMenu(reports);
        header.addAction(exports);
        layOut();
    }

    private void layOut() {
        addClassName("page");
        cards.addClassName("grid-12");
        cards.add(table);
        add(header, choice, hint, layers, instead, cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        var given = new GivenParameters(query);
        var turn = links.turn(given);
        var reading = links.read(query).and(given.unknown());
        slice = reading.slice();
        choice.show(turn);
        instead.removeAll();
        var why = absences.missing(slice, getLocale());
        List.of(choice, layers, hint, cards, exports).forEach(one -> one.setVisible(why.isEmpty()));
        if (why.isPresent()) {
            header.show(reading, "");
            instead.add(new EmptyState(why.get().title(), why.get().text()));
        } else {
            show(reading, turn, event.getLocation().getPathWithQueryParameters());
        }
    }

    private void show(SliceParameters.Reading reading, MatrixTurn turn, String address) {
        var matrix = matrices.of(slice, turn, getLocale());
        header.show(reading, text.lead(matrix, getLocale()), turn.write(Map.of()));
        layers.show(matrix, slice);
        cards.setVisible(!matrix.isEmpty());
        exports.setVisible(!matrix.isEmpty());
        if (matrix.isEmpty()) {
            instead.add(MatrixAbsence.of(
                    turn, links.rates(slice, turn), () -> absences.ofNobody(slice, getLocale()), getLocale()));
            return;
        }
        table.show(matrix);
        exports.show(reports.document(
                getTranslation("matrix.title"),
                sections.of(matrix, getLocale()),
                matrix.slice(),
                address,
                getLocale()));
    }

    private void open(Slice other, MatrixTurn turn) {
        getUI().ifPresent(ui -> ui.navigate(MatrixView.class, new QueryParameters(links.write(other, turn))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("matrix.title") + " · Sinergi";
    }
}
