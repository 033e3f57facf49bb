package id.sinergi.quality;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Questions;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SmallCells;
import id.sinergi.journey.RecordKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says which month of which source is there, was late or is missing, from what was posted: in the whole country by source,
 * and within the viewer's regions by centre or province.
 */
@Service
@Transactional(readOnly = true)
public class CompletenessService {

    /** Months; more make a page of thousands of fields. */
    static final int MOST_MONTHS = 36;

    private final DeliveryTable table;
    private final IndicatorService indicators;
    private final Questions questions;
    private final SmallCells small;
    private final QualitySettings settings;
    private final Clock clock;

    CompletenessService(
            DeliveryTable table,
            IndicatorService indicators,
            Questions questions,
            SmallCells small,
            QualitySettings settings,
            Clock clock) {
        this.table = table;
        this.indicators = indicators;
        this.questions = questions;
        this.small = small;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The calendar of a slice's agreement, period, region and batch; nothing else of a slice narrows it.
     *
     * @param kind the records that are shown by centre or province
     */
    public CompletenessCalendar of(Slice slice, RecordKind kind) {
        return of(slice, kind, !small.apply());
    }

    private CompletenessCalendar of(Slice slice, RecordKind kind, boolean told) {
        var asOf = slice.asOf();
        int batch = asOf == null ? indicators.freshness().batch() : asOf;
        var all = slice.period().months();
        var months = all.subList(Math.max(0, all.size() - MOST_MONTHS), all.size());
        var rows = new DeliveryRows(
                settings.dueDays(),
                asOf == null
                        ? today()
                        : table.day(batch).filter(today()::isAfter).orElse(today()),
                months,
                table.firstFiles(batch),
                DeliveryRows.byMember(table.sources(slice.agreement(), batch)));
        return new CompletenessCalendar(
                rows.today(),
                settings.dueDays(),
                months,
                all.size() - months.size(),
                Arrays.stream(RecordKind.values()).map(rows::source).toList(),
                kind,
                told ? members(slice, kind, batch, rows) : List.of(),
                told);
    }

    /** The same without any centre or province. */
    public CompletenessCalendar sources(Slice slice) {
        return of(slice, RecordKind.TRAINING, false);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Centres in the order of their list, provinces in that of their codes. */
    private List<DeliveryRow> members(Slice slice, RecordKind kind, int batch, DeliveryRows rows) {
        var dimension = CompletenessCalendar.dimension(kind);
        boolean centres = dimension == Dimension.CENTRE;
        var question = questions.of(slice, centres ? Set.of() : Set.of(dimension));
        if (question == null) {
            return List.of();
        }
        var arrivals = DeliveryRows.byMember(table.members(question.agreement(), question.regions(), kind, batch));
        return arrivals.keySet().stream()
                .map(Integer::valueOf)
                .sorted()
                .map(number -> rows.member(
                        kind,
                        questions.key(number, dimension),
                        centres ? number : null,
                        arrivals.getOrDefault(number.toString(), new TreeMap<>())))
                .toList();
    }
}
