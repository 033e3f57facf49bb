package id.sinergi.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** The head of a page: where one is, what it says in a sentence, how new it is, and what can be done with it. */
public final class PageHeader extends Header {

    private final Nav breadcrumb = new Nav();
    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final Span demo = new Span();
    private final Div stamp = new Div();
    private final Div side = new Div();
    private final Div actions = new Div();

    public PageHeader(String text) {
        addClassName("page-header");
        breadcrumb.addClassName("breadcrumb");
        breadcrumb.setVisible(false);
        title.setText(text);
        lead.addClassName("lead");
        demo.addClassName("demo");
        demo.setVisible(false);
        stamp.addClassName("stamp");
        actions.addClassName("page-actions");
        var words = new Div(breadcrumb, title, lead);
        words.addClassName("page-header-text");
        side.add(demo, stamp);
        side.addClassName("page-header-side");
        add(words, side, actions);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    /** One or two sentences that say what the page shows. */
    public void setLead(String text) {
        lead.setText(text);
    }

    /** The way back up, outermost first; an empty one is not shown. */
    public void setBreadcrumb(String label, List<? extends Component> steps) {
        breadcrumb.removeAll();
        breadcrumb.setAriaLabel(label);
        breadcrumb.setVisible(!steps.isEmpty());
        steps.forEach(breadcrumb::add);
    }

    /** A mark that the figures are of made-up people; empty means they are not. */
    public void setDemo(String text) {
        demo.setText(text);
        demo.setVisible(!text.isEmpty());
        side.setClassName("with-demo", !text.isEmpty());
    }

    /** How new the figures are, each text on a line of its own. */
    public void setStamp(String... lines) {
        stamp.getElement().removeAllChildren();
        for (var line : lines) {
            stamp.getElement().appendChild(new Element("div").setText(line));
        }
    }

    public void addAction(Component action) {
        actions.add(action);
    }
}
