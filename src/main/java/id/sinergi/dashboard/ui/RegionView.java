package id.sinergi.dashboard.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.sinergi.subject.Subject;
import jakarta.annotation.security.PermitAll;

/** One region, or all of them where the address names none. */
@Route("wilayah/:kode?")
@PermitAll
@Menu(order = 1, title = "focus.menu.REGION", icon = "vaadin:map-marker")
class RegionView extends FocusView {

    RegionView(FocusContext context) {
        super(Subject.REGION, context);
    }
}
