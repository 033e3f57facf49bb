package id.sinergi.agreement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The agreements that people are counted under; a document that implements one of them is not among them. A change is
 * seen by every node within seconds.
 */
@Component
public class AgreementCatalog {

    private static final Duration MEMORY = Duration.ofSeconds(5);

    private final AgreementRepository agreements;
    private final Cache<Boolean, List<Agreement>> known =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).build();

    AgreementCatalog(AgreementRepository agreements) {
        this.agreements = agreements;
    }

    /** The oldest first. */
    public List<Agreement> all() {
        return known.get(
                true,
                ask -> agreements.findAllByParentIsNullOrderByIdAsc().stream()
                        .map(AgreementEntity::agreement)
                        .toList());
    }

    public Optional<Agreement> find(String code) {
        return all().stream().filter(one -> one.code().equals(code)).findAny();
    }

    void forget() {
        known.invalidateAll();
    }
}
