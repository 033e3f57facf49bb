package id.sinergi.home;

import com.vaadin.flow.component.Component;
import id.sinergi.security.UserRole;
import java.util.Locale;
import java.util.OptionalInt;

/** A part of the first page, brought by the module that knows what it shows. */
public interface HomePart {

    /** Where it stands for a role: the lowest number is at the top; empty where the role does not have it. */
    OptionalInt place(UserRole role);

    /** A new card with what there is now for the present viewer. */
    Component card(Locale locale);
}
