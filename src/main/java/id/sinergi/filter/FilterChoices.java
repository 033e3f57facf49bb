package id.sinergi.filter;

import id.sinergi.agreement.Agreement;
import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.agreement.OwnAgreements;
import id.sinergi.catalog.Catalog;
import id.sinergi.catalog.CodeList;
import id.sinergi.catalog.DestinationCountry;
import id.sinergi.catalog.Sector;
import id.sinergi.catalog.TrainingCentre;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.PlacedDestinations;
import id.sinergi.indicator.PostingDay;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.language.Texts;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the present viewer can choose from. */
@Component
public class FilterChoices {

    private final SliceParameters parameters;
    private final AgreementCatalog agreements;
    private final OwnAgreements own;
    private final Catalog catalog;
    private final RegionCatalog regions;
    private final CurrentScope scope;
    private final IndicatorService indicators;
    private final PlacedDestinations placed;
    private final Clock clock;

    FilterChoices(
            SliceParameters parameters,
            AgreementCatalog agreements,
            OwnAgreements own,
            Catalog catalog,
            RegionCatalog regions,
            CurrentScope scope,
            IndicatorService indicators,
            PlacedDestinations placed,
            Clock clock) {
        this.parameters = parameters;
        this.agreements = agreements;
        this.own = own;
        this.catalog = catalog;
        this.regions = regions;
        this.scope = scope;
        this.indicators = indicators;
        this.placed = placed;
        this.clock = clock;
    }

    Slice usual() {
        return parameters.usual();
    }

    public List<String> agreements() {
        return own.all().stream().map(Agreement::code).toList();
    }

    public String agreement(String code, Locale locale) {
        return agreements
                .find(code)
                .map(agreement -> agreement.shortName().in(locale))
                .orElse(code);
    }

    /** From the year of the first signature to the present one, the latest first. */
    List<Integer> years() {
        int first = agreements.all().stream()
                .mapToInt(agreement -> agreement.signedOn().getYear())
                .min()
                .orElseThrow();
        int now = Year.now(clock).getValue();
        return IntStream.rangeClosed(0, now - first)
                .mapToObj(back -> now - back)
                .toList();
    }

    /** The whole of what the viewer sees, then each region inside it with those below it. */
    public List<RegionCode> regions() {
        return Stream.concat(
                        Stream.of(RegionCode.INDONESIA),
                        scope.get().regions().stream().flatMap(this::withinItself))
                .distinct()
                .toList();
    }

    private Stream<RegionCode> withinItself(RegionCode region) {
        return Stream.concat(
                Stream.of(region),
                regions.children(region).stream().map(Region::code).flatMap(this::withinItself));
    }

    /** The country means all that the viewer sees of it. */
    public String region(RegionCode code, Locale locale) {
        return code.isCountry() && !scope.get().contains(code)
                ? Texts.of("dashboard.filter.wilayah.mine", locale)
                : regions.get(code).shortName().in(locale);
    }

    List<PostingDay> postingDays() {
        return indicators.postingDays();
    }

    public CodeList<Sector> sectors() {
        return catalog.sectors();
    }

    public CodeList<TrainingCentre> centres() {
        return catalog.centres();
    }

    CodeList<DestinationCountry> destinations() {
        return catalog.destinations();
    }

    /** Of all countries those to which people were placed, and the one that is chosen already. */
    public CodeList<DestinationCountry> destinations(@Nullable String chosen) {
        var occurring = placed.numbers();
        return new CodeList<>(catalog.destinations().stream()
                .filter(country ->
                        occurring.contains(country.id()) || country.code().equals(chosen))
                .toList());
    }
}
