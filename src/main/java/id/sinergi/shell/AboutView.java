package id.sinergi.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What Sinergi is, and whose data it stands on. */
@Route("tentang")
@PermitAll
@Menu(order = 99, title = "shell.about.title", icon = "vaadin:info-circle")
class AboutView extends Div implements HasDynamicTitle {

    AboutView() {
        addClassName("page");
        add(
                new H1(getTranslation("shell.about.title")),
                new Paragraph(getTranslation("shell.about.purpose")),
                card(
                        "shell.about.regions",
                        "shell.about.regions.text",
                        new Anchor("https://opendatacommons.org/licenses/odbl/1-0/", "ODbL 1.0")),
                card("shell.about.figures", "shell.about.figures.text"),
                card("shell.about.software", "shell.about.software.text"));
    }

    private Div card(String title, String text, Anchor... links) {
        var card = new Div(new H2(getTranslation(title)), new Paragraph(getTranslation(text)));
        card.add((com.vaadin.flow.component.Component[]) links);
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.about.title");
    }
}
