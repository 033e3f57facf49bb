package id.sinergi.wording;

import id.sinergi.chart.ChartDescription;
import id.sinergi.chart.Measure;
import id.sinergi.chart.ValueFormat;
import id.sinergi.document.ChartSection;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.Definition;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How an indicator is named, defined and written in a report. */
public final class Defined {

    static final List<String> FIELDS =
            List.of("concept", "definition", "classification", "measure", "unit", "basis", "rule", "date", "note");

    private Defined() {}

    /** Everything that is said of an indicator, by the name of the field, in the usual order. */
    public static Map<String, String> fields(Indicator indicator, Locale locale) {
        var fields = new LinkedHashMap<String, String>();
        FIELDS.forEach(field -> fields.put(
                Texts.of("indicator.field." + field, locale),
                Texts.of("indicator." + indicator + "." + field, locale)));
        return fields;
    }

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

    /** {@code Orang bersertifikat}, at the head of a title. */
    public static String measured(Indicator indicator, Locale locale) {
        return Texts.of("indicator." + indicator + ".measured", locale);
    }

    /** {@code orang bersertifikat}, in the middle of a sentence after a number. */
    public static String inSentence(Indicator indicator, Locale locale) {
        var name = measured(indicator, locale);
        return name.substring(0, 1).toLowerCase(locale) + name.substring(1);
    }

    public static String unit(Indicator indicator, Locale locale) {
        return Texts.of("indicator." + indicator + ".unit", locale);
    }

    public static ValueFormat format(Indicator indicator) {
        return switch (indicator.unit()) {
            case PERCENT -> ValueFormat.PERCENT;
            case RATIO -> ValueFormat.RATIO;
            case PEOPLE, CERTIFICATES, SECTORS, PROVINCES -> ValueFormat.INTEGER;
        };
    }

    /** A value of the indicator as text, without its unit: {@code 13.830}, {@code 84,2%} or {@code 0,82}. */
    public static String written(Indicator indicator, double value, Locale locale) {
        var figures = Figures.in(locale);
        return switch (format(indicator)) {
            case PERCENT -> figures.percent(value);
            case RATIO -> figures.number(value, 2);
            case INTEGER, COMPACT, DECIMAL -> figures.number(Math.round(value));
        };
    }

    /** A difference of two values: of percentages in points. */
    public static String difference(Indicator indicator, double value, Locale locale) {
        var figures = Figures.in(locale);
        return switch (format(indicator)) {
            case PERCENT -> Texts.of("edition.difference.points", locale, figures.signed(value, 1));
            case RATIO -> figures.signed(value, 2);
            case INTEGER, COMPACT, DECIMAL -> figures.signed(Math.round(value));
        };
    }

    /** The axis of a chart that counts people. */
    public static Measure people(String name, Locale locale) {
        return new Measure(Texts.of(name, locale), Texts.of("dashboard.unit.people", locale), ValueFormat.INTEGER);
    }

    /** A chart of people trained and placed as a section of a report. */
    public static ChartSection section(ChartDescription chart, Locale locale) {
        return section(chart, locale, Indicator.DILATIH, Indicator.DITEMPATKAN);
    }

    /** A chart of some indicators as a section of a report. */
    public static ChartSection section(ChartDescription chart, Locale locale, Indicator... defined) {
        return new ChartSection(chart.caption().alternative(), chart, all(locale, defined));
    }

    public static Column column(Indicator indicator, Locale locale) {
        return new Column(shortName(indicator, locale), format(indicator));
    }
}
