package id.sinergi.region;

import org.springframework.context.annotation.Primary;

/** What the viewer may see, chosen by each test; to be imported by its class. */
@Primary
public final class ChosenScope implements CurrentScope {

    private RegionScope chosen = RegionScope.EVERYTHING;

    public void set(RegionScope scope) {
        chosen = scope;
    }

    @Override
    public RegionScope get() {
        return chosen;
    }
}
