package id.sinergi.chart;

import java.util.function.UnaryOperator;

/** The words inside a chart in the user's language; the browser side holds none of its own. */
record ChartTexts(
        String chart,
        String menu,
        String savePng,
        String saveSvg,
        String copyImage,
        String copied,
        String saveCsv,
        String showTable,
        String showChart,
        String hint,
        String selectHint,
        String category,
        String item,
        String value,
        String note,
        String status,
        String target,
        String previous,
        String step,
        String change,
        String rise,
        String fall,
        String points,
        String cut,
        String none,
        String missing,
        String suppressed,
        String incomplete,
        String allSuppressed,
        String failed,
        String source) {

    static ChartTexts of(UnaryOperator<String> translation) {
        UnaryOperator<String> text = key -> translation.apply("chart." + key);
        return new ChartTexts(
                text.apply("chart"),
                text.apply("menu"),
                text.apply("save-png"),
                text.apply("save-svg"),
                text.apply("copy-image"),
                text.apply("copied"),
                text.apply("save-csv"),
                text.apply("show-table"),
                text.apply("show-chart"),
                text.apply("hint"),
                text.apply("select-hint"),
                text.apply("category"),
                text.apply("item"),
                text.apply("value"),
                text.apply("note"),
                text.apply("status"),
                text.apply("target"),
                text.apply("previous"),
                text.apply("step"),
                text.apply("change"),
                text.apply("rise"),
                text.apply("fall"),
                text.apply("points"),
                text.apply("cut"),
                text.apply("none"),
                text.apply("missing"),
                text.apply("suppressed"),
                text.apply("incomplete"),
                text.apply("all-suppressed"),
                text.apply("failed"),
                text.apply("source"));
    }
}
