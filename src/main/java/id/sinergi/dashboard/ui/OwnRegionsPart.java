package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import id.sinergi.dashboard.RegionTables;
import id.sinergi.home.HomePart;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.SliceTargetService;
import id.sinergi.region.RegionCode;
import id.sinergi.security.UserRole;
import id.sinergi.subject.Subject;
import id.sinergi.subject.SubjectLinks;
import id.sinergi.wording.Absences;
import java.util.Locale;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** A manager's own regions against their targets, those missing most people first. */
@Component
class OwnRegionsPart implements HomePart {

    private final OwnSlice own;
    private final RegionTables tables;
    private final SliceTargetService targets;
    private final SubjectLinks links;
    private final Absences absences;

    OwnRegionsPart(
            OwnSlice own, RegionTables tables, SliceTargetService targets, SubjectLinks links, Absences absences) {
        this.own = own;
        this.tables = tables;
        this.targets = targets;
        this.links = links;
        this.absences = absences;
    }

    @Override
    public OptionalInt place(UserRole role) {
        return role == UserRole.MANAGER ? OptionalInt.of(0) : OptionalInt.empty();
    }

    @Override
    public Div card(Locale locale) {
        var slice = own.get();
        var card = new Div();
        card.addClassName("c12");
        if (absences.missing(slice, locale).isEmpty() && !slice.region().isRegency()) {
            card.add(table(slice, locale));
        } else {
            card.setVisible(false);
        }
        return card;
    }

    private RegionTableCard table(Slice slice, Locale locale) {
        var set = targets.find(slice);
        var table = new RegionTableCard(
                (text, key, dimension) -> links.link(text, Subject.REGION, slice.withRegion(RegionCode.of(key))));
        table.show(tables.of(slice, Indicator.DILATIH, set, locale));
        return table;
    }
}
