package id.sinergi.dashboard;

import id.sinergi.agreement.Agreement;
import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.indicator.Indicator;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Which indicators the overview of an agreement shows, and in which order, as its administrators chose. */
@Component
public class AgreementIndicators {

    private final AgreementCatalog agreements;

    AgreementIndicators(AgreementCatalog agreements) {
        this.agreements = agreements;
    }

    /** Those with a tile; the usual ones where none was chosen. */
    public List<Indicator> headlines(String agreement) {
        var chosen = known(agreement, Agreement::headlines);
        return chosen.isEmpty() ? Headlines.MAIN : chosen;
    }

    /** Those beside the tiles. */
    public List<Indicator> facts(String agreement) {
        return known(agreement, Agreement::facts);
    }

    /** An indicator that is no more is passed over. */
    private List<Indicator> known(String agreement, Function<Agreement, List<String>> codes) {
        return agreements.find(agreement).map(codes).orElse(List.of()).stream()
                .flatMap(code -> Indicator.find(code).stream())
                .toList();
    }
}
