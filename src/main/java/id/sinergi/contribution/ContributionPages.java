package id.sinergi.contribution;

import id.sinergi.change.StateNames;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.ComparedSlices;
import id.sinergi.language.Texts;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCatalog;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Makes the page that explains a change. */
@Service
public class ContributionPages {

    private final Contributions contributions;
    private final IndicatorService indicators;
    private final ComparedSlices comparison;
    private final StateNames states;
    private final CurrentScope scope;
    private final RegionCatalog regions;
    private final ContributionText text;

    ContributionPages(
            Contributions contributions,
            IndicatorService indicators,
            ComparedSlices comparison,
            StateNames states,
            CurrentScope scope,
            RegionCatalog regions,
            ContributionText text) {
        this.contributions = contributions;
        this.indicators = indicators;
        this.comparison = comparison;
        this.states = states;
        this.scope = scope;
        this.regions = regions;
        this.text = text;
    }

    /** Empty where there is no earlier period to compare with. */
    public Optional<ContributionPage> of(ContributionQuestion question, Locale locale) {
        var dimension = dimension(question);
        return sides(question, locale).map(sides -> {
            var explanation = contributions.of(sides.before(), sides.after(), question.indicator(), dimension);
            return text.page(explanation, sides, dimension, locale);
        });
    }

    /** The one chosen, else the first that the change can be split by, from what lies right inside the region on. */
    public Dimension dimension(ContributionQuestion question) {
        var chosen = question.dimension();
        return chosen != null
                ? chosen
                : Stream.concat(Stream.of(inside(question.slice())), Stream.of(Dimension.PROVINCE, Dimension.SECTOR))
                        .filter(dimension -> Contributions.obstacle(question.indicator(), dimension)
                                .isEmpty())
                        .findFirst()
                        .orElse(Dimension.PROVINCE);
    }

    /** What the viewer sees of the slice's region falls into. */
    private Dimension inside(Slice slice) {
        var seen = scope.under(slice.agreement()).intersect(regions.parts(slice.region(), slice.boundaries()));
        if (seen.size() != 1 || seen.getFirst().isCountry()) {
            return slice.region().isCountry() ? Dimension.PROVINCE : Dimension.REGENCY;
        }
        return seen.getFirst().isProvince() ? Dimension.REGENCY : Dimension.SECTOR;
    }

    /** Of two periods the later one goes up to its last complete month with data, as on tiles. */
    private Optional<ComparedSides> sides(ContributionQuestion question, Locale locale) {
        var slice = question.slice();
        var since = question.basis().since();
        if (since != null) {
            var asOf = slice.asOf();
            return Optional.of(new ComparedSides(
                    slice.withAsOf(since),
                    slice,
                    states.name(since, locale),
                    asOf == null ? Texts.of("change.now", locale) : states.name(asOf, locale)));
        }
        return indicators
                .reported(slice)
                .within(question.indicator(), slice.period())
                .map(slice::withPeriod)
                .flatMap(after -> comparison
                        .before(after, question.basis().period())
                        .map(before -> new ComparedSides(
                                before,
                                after,
                                before.period().label(locale),
                                after.period().label(locale))));
    }
}
