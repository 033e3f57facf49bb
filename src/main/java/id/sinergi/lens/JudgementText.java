package id.sinergi.lens;

import id.sinergi.agreement.Status;
import id.sinergi.judgement.Judgement;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import java.util.Locale;
import java.util.stream.Collectors;

/** Up to which month a judgement goes and what it says, in words. */
public final class JudgementText {

    private static final int NAMED = 2;

    private JudgementText() {}

    /** The last month judged where that is not the period's last; empty where the whole period is judged. */
    public static String upTo(Judgement judgement, Locale locale) {
        var judged = judgement.judged();
        return judged == null || !judgement.running() ? "" : Dates.in(locale).shortMonth(judged.to());
    }

    /** {@code 94,2% dari rencana s.d. Oktober 2026}, {@code 94,2% dari target}, or why there is no percentage. */
    public static String achieved(Judgement judgement, Locale locale) {
        var percent = judgement.percent();
        if (percent.isPresent()) {
            var written = Figures.in(locale).percent(percent.getAsDouble());
            return judgement.running()
                    ? Texts.of("dashboard.achieved.toDate", locale, written, upTo(judgement, locale))
                    : Texts.of("dashboard.achieved", locale, written);
        }
        return Texts.of(judgement.target() == null ? "dashboard.noTarget" : "dashboard.notYet", locale);
    }

    /** {@code Tercapai}, that the figure is disputed and in which cases, or which months are missing. */
    public static String status(Judgement judgement, Locale locale) {
        if (!judgement.disputes().isEmpty()) {
            return Texts.of(
                    "agreement.status.disputed",
                    locale,
                    judgement.disputes().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return judgement.status() == Status.INCOMPLETE
                ? Texts.of("agreement.status.missing", locale, overdue(judgement, locale))
                : Texts.of("agreement.status." + judgement.status(), locale);
    }

    /** {@code Sep 2026, Okt 2026}; the first and how many where they are more. */
    private static String overdue(Judgement judgement, Locale locale) {
        var dates = Dates.in(locale);
        var months = judgement.overdue();
        return months.size() <= NAMED
                ? months.stream().map(dates::shortMonth).collect(Collectors.joining(", "))
                : Texts.of(
                        "agreement.status.missing.more",
                        locale,
                        dates.shortMonth(months.getFirst()),
                        months.size() - 1);
    }
}
