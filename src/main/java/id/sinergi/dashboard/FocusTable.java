package id.sinergi.dashboard;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import java.io.Serializable;
import java.util.List;

/**
 * The measures of each member of a dimension.
 *
 * @param columns the measures, in their order
 * @param total of the whole slice, asked for as such and not added up from the rows
 * @param young says of which months the certification rates are too young to be judged; empty where there are none
 */
public record FocusTable(
        Dimension dimension, List<Indicator> columns, List<FocusRow> rows, FocusRow total, String young)
        implements Serializable {

    public FocusTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
