package id.sinergi.change;

import java.util.List;
import java.util.Locale;

/** Brings states of the data that the present viewer knows, to be offered among those that can be compared with. */
public interface KnownStates {

    List<KnownState> known(Locale locale);
}
