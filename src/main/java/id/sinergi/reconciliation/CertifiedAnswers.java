package id.sinergi.reconciliation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.sinergi.indicator.FiguresReplaced;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.journey.CertifiedMonths;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who of all those certified was never placed, once for each state of the data; for viewers of the whole country. */
@Component
class CertifiedAnswers {

    private static final long AGREEMENTS = 50;

    private record Key(int agreement, int version) {}

    private final CertifiedMonths certified;
    private final IndicatorService indicators;
    private final Cache<Key, List<CertifiedMonths.Month>> known =
            Caffeine.newBuilder().maximumSize(AGREEMENTS).build();

    CertifiedAnswers(CertifiedMonths certified, IndicatorService indicators) {
        this.certified = certified;
        this.indicators = indicators;
    }

    List<CertifiedMonths.Month> of(int agreement) {
        return known.get(
                new Key(agreement, indicators.freshness().batch()), key -> List.copyOf(certified.of(key.agreement())));
    }

    @EventListener(FiguresReplaced.class)
    void forget() {
        known.invalidateAll();
    }
}
