package id.sinergi.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** An indicator of an agreement's overview as the database keeps it. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class ShownIndicatorEntity {

    private String indicator;
    private boolean headline;

    @Enumerated(EnumType.STRING)
    private ShownIndicator.@Nullable Party owner;

    protected ShownIndicatorEntity() {}

    ShownIndicatorEntity(ShownIndicator shown) {
        indicator = shown.code();
        headline = shown.headline();
        owner = shown.owner();
    }

    ShownIndicator shown() {
        return new ShownIndicator(indicator, headline, owner);
    }
}
