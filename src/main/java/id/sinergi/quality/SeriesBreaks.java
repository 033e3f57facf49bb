package id.sinergi.quality;

import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorUse;
import id.sinergi.period.PeriodRange;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The known breaks of series, kept in memory; {@link BreakWatch} has them read again once one is changed. */
@Component
public class SeriesBreaks implements IndicatorUse {

    /** Told to this node's application when a break was noted, changed or removed, on whichever node. */
    public record Changed() {}

    private final BreakRepository repository;
    private final ApplicationEventPublisher events;
    private volatile List<SeriesBreak> known = List.of();

    SeriesBreaks(BreakRepository repository, ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    /** In the order of their days. */
    public List<SeriesBreak> all() {
        return known;
    }

    /** Those of a period that break the series of any of the indicators, in the order of their days. */
    public List<SeriesBreak> of(Collection<Indicator> indicators, PeriodRange period) {
        return known.stream()
                .filter(one -> period.contains(one.month()))
                .filter(one -> !Collections.disjoint(one.indicators(), indicators))
                .toList();
    }

    /** One after the other: what was read before a change never takes the place of what was read after it. */
    void reload() {
        read();
        events.publishEvent(new Changed());
    }

    private synchronized void read() {
        known = repository.findAllByOrderByDayAscIdAsc().stream()
                .map(BreakEntity::seriesBreak)
                .toList();
    }

    @Override
    public boolean uses(String code) {
        return known.stream()
                .flatMap(one -> one.indicators().stream())
                .anyMatch(one -> one.name().equals(code));
    }
}
