package id.sinergi.dashboard.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.sinergi.subject.Subject;
import jakarta.annotation.security.PermitAll;

/** One training centre, or all of them where the address names none. */
@Route("balai/:kode?")
@PermitAll
@Menu(order = 3, title = "focus.menu.CENTRE", icon = "vaadin:academy-cap")
class CentreView extends FocusView {

    CentreView(FocusContext context) {
        super(Subject.CENTRE, context);
    }
}
