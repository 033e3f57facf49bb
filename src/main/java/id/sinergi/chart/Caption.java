package id.sinergi.chart;

import java.io.Serializable;

/**
 * The words around a chart. All of them are burnt into its exports; empty means absent.
 *
 * @param title what the chart shows; mandatory
 * @param alternative one sentence made from the data that says what a reader would see; mandatory
 * @param subtitle how to read the chart
 * @param filters the filters in force, as the user reads them
 * @param stamp as-of date, batch and status of the data
 * @param source where the data come from
 */
public record Caption(String title, String alternative, String subtitle, String filters, String stamp, String source)
        implements Serializable {

    public Caption {
        Require.text(title, "a chart needs a title");
        Require.text(alternative, "a chart needs a text alternative");
    }

    public Caption(String title, String alternative) {
        this(title, alternative, "", "", "", "");
    }

    public Caption withSubtitle(String text) {
        return new Caption(title, alternative, text, filters, stamp, source);
    }

    public Caption withAlternative(String text) {
        return new Caption(title, text, subtitle, filters, stamp, source);
    }

    public Caption withFilters(String text) {
        return new Caption(title, alternative, subtitle, text, stamp, source);
    }

    public Caption withStamp(String text) {
        return new Caption(title, alternative, subtitle, filters, text, source);
    }

    public Caption withSource(String text) {
        return new Caption(title, alternative, subtitle, filters, stamp, text);
    }
}
