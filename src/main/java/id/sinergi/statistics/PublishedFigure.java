package id.sinergi.statistics;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One figure as somebody published it.
 *
 * @param member the code of the dimension's member, a job's title as it is; empty for a total
 * @param source where it was published
 * @param batch the batch that brought it
 */
public record PublishedFigure(
        PublishedDimension dimension,
        String member,
        Span span,
        Vintage vintage,
        BigDecimal value,
        String source,
        int batch)
        implements Serializable {}
