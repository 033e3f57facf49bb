package id.sinergi.rebuild;

import id.sinergi.integrity.SealBreaks;
import id.sinergi.integrity.SealChain;
import id.sinergi.integrity.SealComparison;
import id.sinergi.integrity.SealHead;
import id.sinergi.integrity.SealText;
import id.sinergi.language.Texts;
import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The part of {@code verify} that compares everything with its seals; what differs is shown on every page from then on. */
@Component
class SealVerification {

    private final SealComparison comparison;
    private final SealBreaks breaks;
    private final SealChain chain;

    SealVerification(SealComparison comparison, SealBreaks breaks, SealChain chain) {
        this.comparison = comparison;
        this.breaks = breaks;
        this.chain = chain;
    }

    /**
     * Names what differs.
     *
     * @param known a link that was kept elsewhere
     * @return 0 if nothing does
     */
    int run(@Nullable SealHead known, Locale language, PrintStream out) {
        var found = comparison.all();
        breaks.keep(found);
        found.forEach(each -> out.println(SealText.of(each, language)));
        if (known != null && !chain.holds(known)) {
            out.println(Texts.of("seal.command.lost", language, known));
            return 1;
        }
        if (!found.isEmpty()) {
            return 1;
        }
        chain.newest().ifPresent(head -> out.println(Texts.of("seal.command.whole", language, head)));
        return 0;
    }
}
