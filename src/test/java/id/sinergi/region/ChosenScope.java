package id.sinergi.region;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;

/**
 * What the viewer may see: chosen by a test, or by who is signed in while no test has chosen. Contexts with emptied tables
 * have one, which chooses nothing when a class begins.
 */
@Primary
public final class ChosenScope implements CurrentScope {

    private final CurrentScope signedIn;
    private @Nullable RegionScope chosen;

    ChosenScope(@Qualifier("currentViewer") CurrentScope signedIn) {
        this.signedIn = signedIn;
    }

    public void set(RegionScope scope) {
        chosen = scope;
    }

    /** Lets the one who is signed in decide. */
    public void leave() {
        chosen = null;
    }

    @Override
    public RegionScope get() {
        return chosen == null ? signedIn.get() : chosen;
    }

    /** A test chooses regions alone. */
    @Override
    public AgreementScope agreements() {
        return chosen == null ? signedIn.agreements() : AgreementScope.EVERYTHING;
    }

    @Override
    public boolean exact() {
        return chosen == null && signedIn.exact();
    }
}
