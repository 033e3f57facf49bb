package id.sinergi.component;

import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/**
 * An icon of Vaadin's set, drawn from one small file of those that the product names: the whole set weighs more than the
 * rest of a page.
 */
public final class Glyph {

    private static final String FILE = "icons/" + fileName();

    private Glyph() {}

    public static SvgIcon of(VaadinIcon icon) {
        return new SvgIcon(FILE, icon.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /**
     * @param name as menus carry it, such as {@code vaadin:users}
     */
    public static SvgIcon named(String name) {
        return new SvgIcon(FILE, name.substring(name.indexOf(':') + 1));
    }

    private static String fileName() {
        try (var manifest = Glyph.class.getResourceAsStream("/META-INF/sinergi-charts.properties")) {
            var properties = new Properties();
            if (manifest != null) {
                properties.load(manifest);
            }
            return properties.getProperty("icons", "vaadin.svg");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
