package id.sinergi.stocktake;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.security.CurrentViewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When agreements were gone through. */
@Service
public class HeldStocktakes {

    private final StocktakeRepository held;
    private final IndicatorService indicators;
    private final CurrentViewer viewer;
    private final AuditLog audit;
    private final Clock clock;

    HeldStocktakes(
            StocktakeRepository held, IndicatorService indicators, CurrentViewer viewer, AuditLog audit, Clock clock) {
        this.held = held;
        this.indicators = indicators;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
    }

    /** The last time before today; empty where there was none, or where the agreement is not the viewer's. */
    public Optional<HeldStocktake> last(String agreement) {
        return Optional.of(agreement)
                .filter(viewer.agreements()::contains)
                .flatMap(own -> held.findFirstByAgreementAndHeldOnBeforeOrderByIdDesc(own, LocalDate.now(clock)))
                .map(StocktakeEntity::held);
    }

    /** Keeps that the agreement was gone through today, with the figures that are there now. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void hold(String agreement) {
        if (!viewer.agreements().contains(agreement)) {
            throw new AccessDeniedException("A stocktake of others");
        }
        var who = viewer.find().orElseThrow().username();
        int batch = indicators.freshness().batch();
        held.saveAndFlush(
                new StocktakeEntity(agreement, new HeldStocktake(LocalDate.now(clock), batch, who), clock.instant()));
        audit.enter(AuditEntry.of("STOCKTAKE_HELD").by(who).on(agreement).saying("#" + batch));
    }
}
