package id.sinergi.reconciliation.ui;

import id.sinergi.dispute.Dispute;
import id.sinergi.dispute.DisputeService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.reconciliation.CaseTexts;
import id.sinergi.reconciliation.Cases;
import id.sinergi.region.CurrentScope;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.UserDirectory;
import id.sinergi.security.UserRole;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the parts of the page about cases need, and what the viewer may do with them. */
@Component
record CaseContext(
        DisputeService disputes,
        Cases cases,
        CaseTexts texts,
        UserDirectory users,
        CurrentViewer viewer,
        CurrentScope scope,
        SliceParameters parameters,
        Clock clock) {

    static final String CASE = "kasus";

    private static final Set<UserRole> EDITING = EnumSet.of(UserRole.MANAGER, UserRole.STAFF);

    /** Whether the viewer may open cases of the slice's region and edit those that are. */
    boolean mayEdit(Slice slice) {
        return is(EDITING) && scope.under(slice.agreement()).contains(slice.region());
    }

    boolean mayAgree() {
        return is(EnumSet.of(UserRole.MANAGER));
    }

    private boolean is(Set<UserRole> roles) {
        return viewer.find().filter(present -> roles.contains(present.role())).isPresent();
    }

    /** The page about a case's own slice, with the case at its head. */
    Map<String, List<String>> address(Dispute dispute) {
        return address(dispute.figure().slice(), dispute.number());
    }

    Map<String, List<String>> address(Slice slice, int number) {
        var query = new LinkedHashMap<>(parameters.write(slice));
        query.put(CASE, List.of(String.valueOf(number)));
        return query;
    }
}
