package id.sinergi.chart;

import java.util.Locale;
import java.util.Map;

/** The gallery's charts, for tests of other modules that write charts. */
public final class SampleCharts {

    private SampleCharts() {}

    public static Map<String, ChartDescription> all(Locale locale) {
        return new ChartSamples(locale).all();
    }
}
