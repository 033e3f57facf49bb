package id.sinergi.origin;

import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.Slice;
import java.util.List;

/**
 * A figure and what it comes from.
 *
 * @param counted what the batches are said to have moved: the count, or part and whole; of an indicator that counts members
 *     the people by whom they are counted
 * @param contributions the batches that moved it, in the order in which they were counted; none for viewers who are told no
 *     figures of earlier data
 */
public record Origin(Slice slice, Figure figure, List<Measure> counted, List<Contribution> contributions) {

    public Origin {
        counted = List.copyOf(counted);
        contributions = List.copyOf(contributions);
    }
}
