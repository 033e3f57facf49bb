package id.sinergi.edition;

import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportOrder;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A briefing as it was handed out once, without what it says.
 *
 * @param id 0 for one that is not kept yet
 * @param madeBy who downloaded it, or who scheduled its mail
 * @param reader with whose rights and for whom it was made
 * @param order what it was made of: the sections it has, and the period as it was then
 * @param filters the filters in force, in the words of then
 * @param scope the regions that its figures are of; none for a reader without any
 * @param batch the last batch that its figures take into account; 0 before the first
 * @param fileSize in bytes
 * @param checksum SHA-256 of the file that was handed out, in hexadecimal digits
 */
public record Edition(
        long id,
        String madeBy,
        String reader,
        Channel channel,
        ReportOrder order,
        String filters,
        ReportFormat format,
        List<RegionCode> scope,
        int batch,
        Instant madeAt,
        String fileName,
        long fileSize,
        String checksum)
        implements Serializable {

    /** How it was handed out. */
    public enum Channel {
        DOWNLOADED,
        /** Made in the background and kept for its owner. */
        PREPARED,
        MAILED
    }

    /** Why it is not opened. */
    public enum Refusal {
        /** It belongs to others; an administrator sees only that it exists. */
        OTHERS,
        /** It has figures of regions that the viewer may not see, or may no longer see. */
        SCOPE
    }

    public Edition {
        scope = List.copyOf(scope);
    }

    public RegionScope within() {
        return RegionScope.of(scope);
    }

    public String title() {
        return order.title();
    }

    boolean belongsTo(String username) {
        return madeBy.equals(username) || reader.equals(username);
    }
}
