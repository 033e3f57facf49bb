package id.sinergi.contribution;

import id.sinergi.contribution.Unsplit.Reason;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Withheld;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Splits the change of a figure between two periods or two states of the data over the members of a dimension. The
 * contributions add up to the change exactly; what may not be told of a member is in the rest, which is no more than
 * the whole without those that are told.
 */
@Service
public class Contributions {

    private final IndicatorFigures figures;

    public Contributions(IndicatorFigures figures) {
        this.figures = figures;
    }

    /** The change from the one slice to the other. */
    public Explanation of(Slice before, Slice after, Indicator indicator, Dimension dimension) {
        return Withheld.or(
                () -> explained(before, after, indicator, dimension),
                () -> new Unsplit(Figure.hidden(indicator), Figure.hidden(indicator), Reason.REFUSED));
    }

    /** The figures themselves may be told where those of the members are not. */
    private Explanation explained(Slice before, Slice after, Indicator indicator, Dimension dimension) {
        var was = figures.total(before, indicator);
        var is = figures.total(after, indicator);
        return obstacle(was, is, dimension)
                .<Explanation>map(reason -> new Unsplit(was, is, reason))
                .orElseGet(() -> Withheld.or(
                        () -> split(
                                was,
                                is,
                                figures.by(before, indicator, dimension),
                                figures.by(after, indicator, dimension)),
                        () -> new Unsplit(was, is, Reason.REFUSED)));
    }

    /** Where no member is told there is nothing to read in the rest. */
    private static Explanation split(Figure was, Figure is, Map<String, Figure> before, Map<String, Figure> after) {
        var split = new Splitting(was, is).of(before, after);
        return split.contributions().stream().allMatch(one -> one.hidden() > 0)
                        && !split.contributions().isEmpty()
                ? new Unsplit(was, is, Reason.MEMBERS_HIDDEN)
                : split;
    }

    /** Whether the changes of a dimension's members can add up to that of an indicator; if not, why. */
    public static Optional<Reason> obstacle(Indicator indicator, Dimension dimension) {
        var members = indicator.formula().members();
        if (members != null) {
            return members == dimension ? Optional.empty() : Optional.of(Reason.NOT_ADDITIVE);
        }
        return dimension == Dimension.DESTINATION && !indicator.hasDestination()
                ? Optional.of(Reason.NO_DESTINATION)
                : Optional.empty();
    }

    private static Optional<Reason> obstacle(Figure before, Figure after, Dimension dimension) {
        var both = List.of(before, after);
        if (both.stream().anyMatch(Figure::hidden)) {
            return Optional.of(Reason.SMALL);
        }
        if (!both.stream().allMatch(Figure::counted)) {
            return Optional.of(Reason.NOT_COUNTED);
        }
        if (both.stream().anyMatch(figure -> figure.value().isEmpty())) {
            return Optional.of(Reason.NO_VALUE);
        }
        return obstacle(before.indicator(), dimension);
    }
}
