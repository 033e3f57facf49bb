package id.sinergi.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.stream.Stream;

/** The list of keys, which "?" opens from the page that it stands on. */
@Tag("sinergi-keys")
public final class KeyHelp extends Component {

    /** The keys of each group as people see them, from the first to the last; spaces part those pressed together. */
    private enum Group {
        EVERYWHERE("Ctrl K", "Ctrl .", "?", "Tab", "Esc"),
        CHART("← → ↑ ↓", "Home End", "A–Z", "Enter", "Shift Enter"),
        WALL("Space", "← →", "F", "M");

        private final List<String> keys;

        Group(String... keys) {
            this.keys = List.of(keys);
        }
    }

    /** A key and what it does. */
    record Key(String keys, String text) {}

    /** Keys that work at the same place. */
    record Keys(String name, List<Key> keys) {}

    /** The words that the browser writes. */
    record Words(String title, String close, List<Keys> groups) {}

    public KeyHelp() {
        getElement()
                .setPropertyBean(
                        "words",
                        new Words(
                                getTranslation("keys.title"),
                                getTranslation("keys.close"),
                                Stream.of(Group.values()).map(this::keys).toList()));
    }

    /** A button that opens the list, for those who do not know the key. */
    public NativeButton button() {
        var button = new NativeButton("?");
        button.addClassName("plain");
        button.setAriaLabel(getTranslation("keys.title"));
        button.getElement()
                .setAttribute("data-opens", "keys")
                .setAttribute("title", getTranslation("keys.title"))
                .setAttribute("data-command", getTranslation("keys.title"));
        return button;
    }

    private Keys keys(Group group) {
        return new Keys(
                getTranslation("keys." + group),
                group.keys.stream()
                        .map(keys ->
                                new Key(keys, getTranslation("keys." + group + "." + (group.keys.indexOf(keys) + 1))))
                        .toList());
    }
}
