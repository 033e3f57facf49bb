package id.sinergi.dashboard.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.sinergi.subject.Subject;
import jakarta.annotation.security.PermitAll;

/** One destination, or all of them where the address names none. */
@Route("negara/:kode?")
@PermitAll
@Menu(order = 4, title = "focus.menu.DESTINATION", icon = "vaadin:airplane")
class DestinationView extends FocusView {

    DestinationView(FocusContext context) {
        super(Subject.DESTINATION, context);
    }
}
