package id.sinergi.stocktake;

import id.sinergi.agreement.ShownIndicator;
import id.sinergi.assessment.Assessment;
import id.sinergi.chart.ChartDescription;
import id.sinergi.followup.FollowUp;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.judgement.Judgement;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One indicator.
 *
 * @param owner whose figure it is; null where it is both ministries'
 * @param figure of the whole period, as far as there are data
 * @param followUp null where nothing was said
 * @param overdue whether its action is
 * @param before null where the agreement was never gone through
 */
public record StocktakeRow(
        Indicator indicator,
        ShownIndicator.@Nullable Party owner,
        Figure figure,
        Assessment assessment,
        ChartDescription course,
        @Nullable FollowUp followUp,
        boolean overdue,
        @Nullable Before before)
        implements Serializable {

    boolean isNothing() {
        var judgement = assessment.judgement();
        return !figure.hidden()
                && figure.value().orElse(0) == 0
                && (judgement.target() == null || judgement.judged() == null);
    }

    /** How it stood the last time. */
    public record Before(Figure figure, Judgement judgement) implements Serializable {}
}
