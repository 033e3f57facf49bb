package id.sinergi.dispute;

import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;

/**
 * What a case is opened with.
 *
 * @param figure of the slice's agreement, period, region and destination; its number is not known yet
 */
public record Opening(DisputedFigure figure, long ours, Against against, long theirs, Dispute.Terms terms) {

    /** @param batch the last batch that both numbers take into account */
    public static DisputedFigure figure(Slice slice, Indicator indicator, int batch) {
        return new DisputedFigure(
                0, slice.agreement(), slice.period(), slice.region(), slice.destination(), indicator, batch);
    }
}
