package id.sinergi.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.sinergi.component.FigurePage;
import id.sinergi.component.PageHeader;
import id.sinergi.home.HomePart;
import id.sinergi.home.TourService;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.UserRole;
import id.sinergi.security.Viewer;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;

/** What the viewer's role asks first, in its order; where a sign-in leads unless another page was asked for or chosen. */
@Route("beranda")
@PermitAll
@Menu(order = -1, title = "home.title", icon = "vaadin:home")
class HomeView extends Div implements HasDynamicTitle, FigurePage {

    private final transient TourService tours;

    /** The tour's part in the browser. */
    private final Element browser = new Element("sinergi-tour");

    HomeView(List<HomePart> parts, TourService tours, CurrentViewer viewer) {
        this.tours = tours;
        addClassName("page");
        var present = viewer.find();
        var role = present.map(Viewer::role).orElse(UserRole.MINISTER);
        var header = new PageHeader(
                getTranslation("home.greeting", present.map(Viewer::displayName).orElse("")));
        header.setLead(getTranslation("home.lead." + role));
        var tour = new NativeButton(getTranslation("tour.open"), click -> openTour());
        tour.addClassName("plain");
        tour.getElement().setAttribute("data-command", "");
        header.addAction(tour);
        add(header, cards(parts, role), choice());
        // After the page, which comes first.
        browser.addEventListener("sinergi-alone", alone -> {
            if (tours.isNew()) {
                openTour();
            }
        });
        getElement().appendChild(browser);
    }

    private Div cards(List<HomePart> parts, UserRole role) {
        var cards = new Div();
        cards.addClassName("grid-12");
        parts.stream()
                .filter(part -> part.place(role).isPresent())
                .sorted(Comparator.comparingInt(part -> part.place(role).getAsInt()))
                .map(part -> part.card(getLocale()))
                .forEach(cards::add);
        return cards;
    }

    /** Any page can be saved and chosen as the first instead. */
    private Paragraph choice() {
        var choice = new Paragraph(getTranslation("home.choice") + " ");
        choice.add(new Anchor("tampilan", getTranslation("home.choice.link")));
        choice.addClassName("home-choice");
        return choice;
    }

    private void openTour() {
        new TourDialog(place -> browser.setAttribute("place", place), tours::seen).open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.title") + " · Sinergi";
    }
}
