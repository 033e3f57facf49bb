package id.sinergi.wording;

import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.agreement.ShownIndicator;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which indicators the tables of screens and files show: those that the agreement's overview shows. */
@Component
public class TableIndicators {

    /** The order of the product's own, along a person's way; others follow as the agreement has them. */
    private static final List<Indicator> USUAL = List.of(
            Indicator.PESERTA,
            Indicator.DILATIH,
            Indicator.DIUJI,
            Indicator.SERTIFIKAT_ORANG,
            Indicator.SERTIFIKAT_LEMBAR,
            Indicator.DITEMPATKAN,
            Indicator.R_PUTUS,
            Indicator.GENDER,
            Indicator.R_SERT,
            Indicator.SEKTOR);

    private final AgreementCatalog agreements;

    TableIndicators(AgreementCatalog agreements) {
        this.agreements = agreements;
    }

    /** Of slices side by side, under one agreement or several. */
    public List<Indicator> of(Collection<String> codes) {
        var shown = codes.stream()
                .flatMap(code -> agreements.find(code).stream())
                .flatMap(agreement -> agreement.indicators().stream())
                .map(ShownIndicator::code)
                .distinct()
                .flatMap(code -> Indicator.find(code).stream())
                .filter(indicator -> indicator.formula().members() != Dimension.PROVINCE)
                .sorted(Comparator.comparingInt(TableIndicators::place))
                .toList();
        return shown.isEmpty() ? USUAL : shown;
    }

    /** Of the members of a dimension: a sector is not divided into sectors, and a destination has people placed alone. */
    public List<Indicator> of(String agreement, Dimension members) {
        return members == Dimension.DESTINATION
                ? placed(agreement)
                : of(List.of(agreement)).stream()
                        .filter(indicator -> members != Dimension.SECTOR
                                || indicator.formula().members() != Dimension.SECTOR)
                        .toList();
    }

    /** Those that follow from the counts of a member. */
    public List<Indicator> fromCounts(String agreement, Dimension members) {
        return of(agreement, members).stream()
                .filter(indicator -> indicator.formula().members() == null)
                .toList();
    }

    /** Those that people placed alone make up; how many there are is told in any case. */
    private List<Indicator> placed(String agreement) {
        var shown = of(List.of(agreement)).stream()
                .filter(indicator -> !indicator.measures().isEmpty()
                        && indicator.measures().stream().allMatch(measure -> measure.hasDestination()))
                .toList();
        return shown.isEmpty() ? List.of(Indicator.DITEMPATKAN) : shown;
    }

    private static int place(Indicator indicator) {
        int place = USUAL.indexOf(indicator);
        return place < 0 ? USUAL.size() : place;
    }
}
