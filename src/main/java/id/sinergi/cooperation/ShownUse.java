package id.sinergi.cooperation;

import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.indicator.IndicatorUse;
import org.springframework.stereotype.Component;

/** An agreement keeps the indicators that its overview shows. */
@Component
class ShownUse implements IndicatorUse {

    private final AgreementCatalog agreements;

    ShownUse(AgreementCatalog agreements) {
        this.agreements = agreements;
    }

    @Override
    public boolean uses(String code) {
        return agreements.all().stream()
                .anyMatch(agreement -> agreement.shown(code).isPresent());
    }
}
