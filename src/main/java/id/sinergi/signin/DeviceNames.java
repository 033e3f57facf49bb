package id.sinergi.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of browsers and systems from what browsers say of themselves; of any other just "?". */
final class DeviceNames {

    /** The first that fits: the later ones stand in the texts of the earlier ones too. */
    private static final List<Name> BROWSERS = List.of(
            new Name("Edg/", "Edge"),
            new Name("OPR/", "Opera"),
            new Name("Firefox/", "Firefox"),
            new Name("Chrome/", "Chrome"),
            new Name("Safari/", "Safari"));

    private static final List<Name> SYSTEMS = List.of(
            new Name("Android", "Android"),
            new Name("iPhone", "iPhone"),
            new Name("iPad", "iPad"),
            new Name("Windows", "Windows"),
            new Name("Mac OS X", "macOS"),
            new Name("Linux", "Linux"));

    private record Name(String sign, String name) {}

    private DeviceNames() {}

    static String of(@Nullable String userAgent) {
        var text = userAgent == null ? "" : userAgent;
        return first(BROWSERS, text) + " · " + first(SYSTEMS, text);
    }

    private static String first(List<Name> names, String text) {
        return names.stream()
                .filter(name -> text.contains(name.sign()))
                .map(Name::name)
                .findFirst()
                .orElse("?");
    }
}
