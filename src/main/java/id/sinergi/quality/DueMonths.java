package id.sinergi.quality;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Up to which month all data should have come. */
@Component
public class DueMonths {

    private static final int REMEMBERED = 1_000;

    private final DeliveryTable table;
    private final QualitySettings settings;
    private final Clock clock;
    private final Cache<Integer, LocalDate> days =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    DueMonths(DeliveryTable table, QualitySettings settings, Clock clock) {
        this.table = table;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The last month whose data were due before today, or before the day on which a batch was posted.
     *
     * @param asOf the batch; null for today
     */
    public YearMonth last(@Nullable Integer asOf) {
        var day = day(asOf);
        return YearMonth.from(day.minusDays(settings.dueDays())).minusMonths(1);
    }

    /** Today, or the day on which a batch was posted. */
    public LocalDate day(@Nullable Integer asOf) {
        var today = LocalDate.now(clock);
        var posted = asOf == null
                ? today
                : Objects.requireNonNull(
                        days.get(asOf, batch -> table.day(batch).orElse(today)));
        return posted.isAfter(today) ? today : posted;
    }
}
