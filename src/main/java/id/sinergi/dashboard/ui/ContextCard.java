package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.sinergi.component.PageLink;
import id.sinergi.statistics.PublishedContext;
import id.sinergi.statistics.PublishedContextText;
import id.sinergi.statistics.StatisticsChoice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A published figure beside the programme's own, apart from them and with its period and vintage. */
class ContextCard extends Composite<Section> {

    private final transient PublishedContextText text;

    ContextCard(PublishedContextText text) {
        this.text = text;
        getContent().addClassNames("card", "c12");
        getContent().setVisible(false);
    }

    /** Shows nothing where nothing was published. */
    void show(@Nullable PublishedContext context) {
        getContent().removeAll();
        getContent().setVisible(context != null);
        if (context != null) {
            var note = new Paragraph(getTranslation("statistics.context.note"));
            note.addClassName("sub");
            getContent()
                    .add(
                            new H2(getTranslation("statistics.context.title")),
                            new Paragraph(text.sentence(context, getLocale())),
                            note,
                            link(text.parameters(context)));
        }
    }

    private PageLink link(Map<String, List<String>> parameters) {
        return new PageLink(getTranslation("statistics.context.link"), StatisticsChoice.PATH, parameters);
    }
}
