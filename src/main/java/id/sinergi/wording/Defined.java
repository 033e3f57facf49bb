package id.sinergi.wording;

import id.sinergi.chart.ChartDescription;
import id.sinergi.chart.Measure;
import id.sinergi.chart.ValueFormat;
import id.sinergi.document.ChartSection;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.Definition;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How an indicator is named, defined and written in a report. */
public final class Defined {

    private Defined() {}

    public static List<Definition> all(Locale locale, Indicator... indicators) {
        return Arrays.stream(indicators).map(indicator -> of(indicator, locale)).toList();
    }

    public static Definition of(Indicator indicator, Locale locale) {
        var key = "indicator." + indicator;
        return new Definition(
                Texts.of(key + ".name", locale),
                Texts.of(key + ".definition", locale) + " " + Texts.of(key + ".rule", locale));
    }

    public static String shortName(Indicator indicator, Locale locale) {
        return Texts.of("indicator." + indicator + ".short", locale);
    }

    public static String unit(Indicator indicator, Locale locale) {
        return Texts.of("indicator." + indicator + ".unit", locale);
    }

    public static ValueFormat format(Indicator indicator) {
        return indicator.isRate() ? ValueFormat.PERCENT : ValueFormat.INTEGER;
    }

    /** The axis of a chart that counts people. */
    public static Measure people(String name, Locale locale) {
        return new Measure(Texts.of(name, locale), Texts.of("dashboard.unit.people", locale), ValueFormat.INTEGER);
    }

    /** A chart of people trained and placed as a section of a report. */
    public static ChartSection section(ChartDescription chart, Locale locale) {
        return new ChartSection(
                chart.caption().alternative(), chart, all(locale, Indicator.DILATIH, Indicator.DITEMPATKAN));
    }

    public static Column column(Indicator indicator, Locale locale) {
        return new Column(shortName(indicator, locale), format(indicator));
    }
}
