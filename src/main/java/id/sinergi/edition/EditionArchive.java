package id.sinergi.edition;

import id.sinergi.document.ReportDocument;
import id.sinergi.edition.Edition.Channel;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceQuery;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import id.sinergi.report.ReportFile;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportOrder;
import id.sinergi.report.ReportService;
import id.sinergi.report.SectionSource;
import id.sinergi.security.CurrentViewer;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Freezes what the present viewer is handed out: the file's document with all its figures, and the file's checksum. */
@Component
public class EditionArchive {

    private final EditionSteps steps;
    private final ReportService reports;
    private final SectionSource sections;
    private final SliceQuery slices;
    private final RegionCatalog regions;
    private final CurrentScope scope;
    private final CurrentViewer viewer;

    EditionArchive(
            EditionSteps steps,
            ReportService reports,
            SectionSource sections,
            SliceQuery slices,
            RegionCatalog regions,
            CurrentScope scope,
            CurrentViewer viewer) {
        this.steps = steps;
        this.reports = reports;
        this.sections = sections;
        this.slices = slices;
        this.regions = regions;
        this.scope = scope;
        this.viewer = viewer;
    }

    /** Makes the file of an order for the present viewer, and keeps what it says. */
    public ReportFile download(ReportOrder order, ReportFormat format) throws IOException {
        var document = reports.cited(reports.document(order));
        var file = reports.file(document, format);
        keep(order, document, format, file, Channel.DOWNLOADED, reader());
        return file;
    }

    /**
     * Keeps what a file says that was made for the present viewer.
     *
     * @param document what the file was made of
     * @param madeBy who had it made
     * @return the number of the edition
     */
    public long keep(
            ReportOrder order,
            ReportDocument document,
            ReportFormat format,
            ReportFile file,
            Channel channel,
            String madeBy) {
        var slice = order.slice();
        var asOf = slice.asOf();
        var edition = new Edition(
                0,
                madeBy,
                reader(),
                channel,
                known(order),
                document.filters(),
                format,
                scope(slice),
                asOf == null ? sections.head(slice, order.locale()).batch() : asOf,
                document.madeAt().toInstant(),
                file.name(),
                file.content().length,
                checksum(file.content()));
        return steps.add(new EditionEntity(edition, slices.write(slice)), FrozenDocument.write(document));
    }

    /** Forgets an edition whose file reached nobody. */
    public void withdraw(long id) {
        steps.remove(id);
    }

    /** Without the sections that are no longer known, which the document does not have either. */
    private ReportOrder known(ReportOrder order) {
        var keys = sections.keys();
        return new ReportOrder(
                order.title(),
                order.sections().stream()
                        .filter(choice -> keys.contains(choice.key()))
                        .toList(),
                order.slice(),
                order.compared(),
                order.locale());
    }

    /** What the viewer may see of the slice's region. */
    private List<RegionCode> scope(Slice slice) {
        return scope.under(slice.agreement()).intersect(regions.parts(slice.region(), slice.boundaries()));
    }

    private String reader() {
        return viewer.find()
                .orElseThrow(() -> new NoSuchElementException("Nobody is signed in"))
                .username();
    }

    static String checksum(byte[] content) {
        try {
            return HexFormat.of()
                    .formatHex(Objects.requireNonNull(
                            MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
