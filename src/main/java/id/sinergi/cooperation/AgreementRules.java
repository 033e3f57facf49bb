package id.sinergi.cooperation;

import id.sinergi.agreement.Agreement;
import id.sinergi.agreement.ShownIndicator;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.BilingualName;
import id.sinergi.source.IntakeException;
import java.util.HashSet;
import java.util.regex.Pattern;

/** What an agreement has to hold before it is kept. */
final class AgreementRules {

    /** Tiles that stand side by side. */
    static final int HEADLINES = 4;

    private static final int LONGEST = 2_000;
    private static final int SHORT = 40;
    private static final int LONGEST_MATURITY = 60;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{2,29}");

    private AgreementRules() {}

    /** @throws IntakeException saying what is wrong with it */
    static void require(Agreement wanted) {
        if (!CODE.matcher(wanted.code()).matches()) {
            throw new IntakeException("cooperation.problem.code", wanted.code());
        }
        requireText(wanted.name(), "name", LONGEST);
        requireText(wanted.shortName(), "short", SHORT);
        requireText(wanted.parties(), "parties", LONGEST);
        if (isTooLong(wanted.scopes(), LONGEST)) {
            throw new IntakeException("cooperation.problem.long", String.valueOf(LONGEST));
        }
        var end = wanted.endsOn();
        if (end != null && !end.isAfter(wanted.signedOn())) {
            throw new IntakeException("cooperation.problem.end");
        }
        var months = wanted.maturity();
        if (months != null && (months < 1 || months > LONGEST_MATURITY)) {
            throw new IntakeException("cooperation.problem.maturity", String.valueOf(LONGEST_MATURITY));
        }
        requireIndicators(wanted);
    }

    private static void requireText(BilingualName text, String field, int longest) {
        if (text.id().isBlank() || text.en().isBlank() || isTooLong(text, longest)) {
            throw new IntakeException("cooperation.problem." + field, String.valueOf(longest));
        }
    }

    private static boolean isTooLong(BilingualName text, int longest) {
        return text.id().length() > longest || text.en().length() > longest;
    }

    /** Tiles show counts, since they stand beside a plan and a course that add up. */
    private static void requireIndicators(Agreement wanted) {
        int tiles = wanted.headlines().size();
        if (tiles == 0 || tiles > HEADLINES) {
            throw new IntakeException("cooperation.problem.headlines", String.valueOf(HEADLINES));
        }
        var seen = new HashSet<String>();
        for (ShownIndicator shown : wanted.indicators()) {
            var indicator = Indicator.find(shown.code())
                    .orElseThrow(() -> new IntakeException("cooperation.problem.indicator", shown.code()));
            if (!seen.add(shown.code())) {
                throw new IntakeException("cooperation.problem.twice", shown.code());
            }
            if (shown.headline() && indicator.isRate()) {
                throw new IntakeException("cooperation.problem.rate", shown.code());
            }
        }
    }
}
