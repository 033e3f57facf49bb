package id.sinergi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import id.sinergi.component.Command;
import id.sinergi.component.CommandSource;
import java.util.List;

/** Opens by Ctrl-K and leads by typing to whatever the viewer may open; its list is made when it is first opened. */
@Tag("sinergi-commands")
class CommandPalette extends Component {

    /** The words that the browser writes. */
    record Words(String title, String hint, String none, String action) {}

    private final transient List<CommandSource> sources;

    CommandPalette(List<CommandSource> sources) {
        this.sources = List.copyOf(sources);
        getElement()
                .setPropertyBean(
                        "words",
                        new Words(
                                getTranslation("commands.title"),
                                getTranslation("commands.hint"),
                                getTranslation("commands.none"),
                                getTranslation("commands.action")));
        // Not as a property: the list would stay in the session.
        getElement().addEventListener("sinergi-commands", asked -> getElement().callJsFunction("receive", commands()));
    }

    List<Command> commands() {
        return sources.stream()
                .flatMap(source -> source.commands(getLocale()).stream())
                .toList();
    }
}
