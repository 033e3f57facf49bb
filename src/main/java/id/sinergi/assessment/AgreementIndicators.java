package id.sinergi.assessment;

import id.sinergi.agreement.Agreement;
import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.agreement.ShownIndicator;
import id.sinergi.indicator.Indicator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which indicators the overview of an agreement shows, and in which order, as its administrators chose. */
@Component
public class AgreementIndicators {

    /** Where nobody has chosen any, in the order in which people pass through them. */
    public static final List<Indicator> USUAL =
            List.of(Indicator.DILATIH, Indicator.SERTIFIKAT_ORANG, Indicator.DITEMPATKAN, Indicator.SEKTOR);

    private final AgreementCatalog agreements;

    AgreementIndicators(AgreementCatalog agreements) {
        this.agreements = agreements;
    }

    /** Those with a tile; the usual ones where none was chosen. */
    public List<Indicator> headlines(String agreement) {
        var chosen = known(agreement, Agreement::headlines);
        return chosen.isEmpty() ? USUAL : chosen;
    }

    /** Those beside the tiles. */
    public List<Indicator> facts(String agreement) {
        return known(agreement, Agreement::facts);
    }

    /** All that it shows, those with a tile first. */
    public List<Indicator> all(String agreement) {
        return Stream.concat(headlines(agreement).stream(), facts(agreement).stream())
                .distinct()
                .toList();
    }

    /** Whose figure it is; null where it is both ministries'. */
    public ShownIndicator.@Nullable Party owner(String agreement, Indicator indicator) {
        return agreements
                .find(agreement)
                .flatMap(one -> one.shown(indicator.name()))
                .map(ShownIndicator::owner)
                .orElse(null);
    }

    /** An indicator that is no more is passed over. */
    private List<Indicator> known(String agreement, Function<Agreement, List<String>> codes) {
        return agreements.find(agreement).map(codes).orElse(List.of()).stream()
                .flatMap(code -> Indicator.find(code).stream())
                .toList();
    }
}
