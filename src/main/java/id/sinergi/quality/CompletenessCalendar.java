package id.sinergi.quality;

import id.sinergi.indicator.Dimension;
import id.sinergi.journey.RecordKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Which months of which source are there.
 *
 * @param today the day as of which it holds: the present one, or that of the batch that is asked for
 * @param dueDays days after a month's end by which it is due
 * @param left months of the period that are too many to be shown
 * @param sources one row for each kind of records, in the whole country
 * @param kind the kind that is shown in detail
 * @param members one row for each centre or province of it that the viewer sees; none for viewers from whom small numbers
 *     are kept
 * @param told whether the viewer is told of members at all
 */
public record CompletenessCalendar(
        LocalDate today,
        int dueDays,
        List<YearMonth> months,
        int left,
        List<DeliveryRow> sources,
        RecordKind kind,
        List<DeliveryRow> members,
        boolean told) {

    public CompletenessCalendar {
        months = List.copyOf(months);
        sources = List.copyOf(sources);
        members = List.copyOf(members);
    }

    /** What a kind is shown in detail by: tests and placements name no centre. */
    public static Dimension dimension(RecordKind kind) {
        return kind == RecordKind.TRAINING ? Dimension.CENTRE : Dimension.PROVINCE;
    }

    public Dimension dimension() {
        return dimension(kind);
    }
}
