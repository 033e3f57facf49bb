package id.sinergi.lens;

import id.sinergi.judgement.Judgement;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import java.util.Locale;
import java.util.stream.Collectors;

/** Up to which month a judgement goes and what it says, in words. */
public final class JudgementText {

    private JudgementText() {}

    /** The last month judged where that is not the period's last; empty where the whole period is judged. */
    public static String upTo(Judgement judgement, Locale locale) {
        var judged = judgement.judged();
        return judged == null || !judgement.running() ? "" : Dates.in(locale).shortMonth(judged.to());
    }

    /** {@code Tercapai}, or that the figure is disputed and in which cases. */
    public static String status(Judgement judgement, Locale locale) {
        return judgement.disputes().isEmpty()
                ? Texts.of("agreement.status." + judgement.status(), locale)
                : Texts.of(
                        "agreement.status.disputed",
                        locale,
                        judgement.disputes().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
