package id.sinergi.lag;

import id.sinergi.agreement.Agreement;
import id.sinergi.agreement.AgreementCatalog;
import org.springframework.stereotype.Component;

/** After how many months the cohorts of an agreement are judged: as it says, else as the configuration does. */
@Component
class CohortWindows {

    private final AgreementCatalog agreements;
    private final CohortSettings settings;

    CohortWindows(AgreementCatalog agreements, CohortSettings settings) {
        this.agreements = agreements;
        this.settings = settings;
    }

    int of(String agreement) {
        return agreements.find(agreement).map(Agreement::maturity).orElse(settings.maturityMonths());
    }
}
