package id.sinergi.changelog;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A kind of things whose states are kept; the module that owns them says what they are and leads back to a state. */
public interface KeptKind {

    ChangeKind kind();

    /** What each of them is now. */
    Map<String, State> present();

    /** The names of their fields in the order shown. */
    List<String> fields();

    /** What people call the thing whose state that is or was. */
    String name(String subject, State state, Locale locale);

    /** What people call a field. */
    String label(String field, Locale locale);

    /** How people read the text of a field that is not empty. */
    default String value(String field, String text, Locale locale) {
        return text;
    }

    /** Whether there is a way back to the state from here. */
    default boolean leadsBack(State state) {
        return false;
    }

    /**
     * Gives a thing that state again, by the service that owns it and with its checks; {@link State#NONE} removes it.
     *
     * @throws NotRestored if that cannot be
     */
    default void restore(String subject, State state) {
        throw new NotRestored("changelog.problem.elsewhere");
    }
}
