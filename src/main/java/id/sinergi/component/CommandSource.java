package id.sinergi.component;

import java.util.List;
import java.util.Locale;

/** Knows some of what the present viewer may open; the palette asks every source when it is opened. */
@FunctionalInterface
public interface CommandSource {

    List<Command> commands(Locale locale);
}
