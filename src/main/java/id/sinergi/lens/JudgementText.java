package id.sinergi.lens;

import id.sinergi.judgement.Judgement;
import id.sinergi.language.Dates;
import java.util.Locale;

/** Up to which month a judgement goes, in words. */
public final class JudgementText {

    private JudgementText() {}

    /** The last month judged where that is not the period's last; empty where the whole period is judged. */
    public static String upTo(Judgement judgement, Locale locale) {
        var judged = judgement.judged();
        return judged == null || !judgement.running() ? "" : Dates.in(locale).shortMonth(judged.to());
    }
}
