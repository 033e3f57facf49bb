package id.sinergi.agreement;

import id.sinergi.region.CurrentScope;
import java.util.List;
import org.springframework.stereotype.Component;

/** The agreements of whose people the present viewer may see figures. */
@Component
public class OwnAgreements {

    private final AgreementCatalog catalog;
    private final CurrentScope scope;

    OwnAgreements(AgreementCatalog catalog, CurrentScope scope) {
        this.catalog = catalog;
        this.scope = scope;
    }

    /** The oldest first; empty for whoever may see none. */
    public List<Agreement> all() {
        var own = scope.agreements();
        return catalog.all().stream().filter(one -> own.contains(one.code())).toList();
    }

    /** Whether there are no others. */
    public boolean isEvery() {
        return all().size() == catalog.all().size();
    }
}
