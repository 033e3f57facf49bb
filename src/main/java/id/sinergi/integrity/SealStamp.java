package id.sinergi.integrity;

import id.sinergi.language.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What files say of the chain of seals: printed, the newest link is kept where nobody can change it afterwards. */
@Component
public class SealStamp {

    private final SealChain chain;
    private final SealState state;

    SealStamp(SealChain chain, SealState state) {
        this.chain = chain;
        this.state = state;
    }

    /** A stamp with the newest link behind it, and since which batch figures are in doubt if they are. */
    public String beside(String stamp, Locale locale) {
        var sealed = chain.newest()
                .map(head -> stamp + " · " + Texts.of("seal.stamp", locale, head.grouped()))
                .orElse(stamp);
        var since = state.brokenSince();
        return since.isEmpty()
                ? sealed
                : sealed + " · " + Texts.of("seal.stamp.broken", locale, String.valueOf(since.getAsInt()));
    }
}
