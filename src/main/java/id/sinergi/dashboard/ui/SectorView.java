package id.sinergi.dashboard.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.sinergi.subject.Subject;
import jakarta.annotation.security.PermitAll;

/** One sector, or all of them where the address names none. */
@Route("sektor/:kode?")
@PermitAll
@Menu(order = 2, title = "focus.menu.SECTOR", icon = "vaadin:factory")
class SectorView extends FocusView {

    SectorView(FocusContext context) {
        super(Subject.SECTOR, context);
    }
}
