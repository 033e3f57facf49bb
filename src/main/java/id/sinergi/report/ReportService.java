package id.sinergi.report;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.citation.Citations;
import id.sinergi.document.DataTable;
import id.sinergi.document.FileNames;
import id.sinergi.document.ReportDocument;
import id.sinergi.document.ReportSection;
import id.sinergi.document.SectionTables;
import id.sinergi.document.Words;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceQuery;
import id.sinergi.integrity.SealStamp;
import id.sinergi.language.Texts;
import id.sinergi.period.ComparedWith;
import id.sinergi.region.RegionCatalog;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.Viewer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Makes documents and files for the present viewer, out of what that viewer may see, and leaves a trace of each file. */
@Service
public class ReportService {

    private final SectionSource sections;
    private final Address address;
    private final SliceQuery slices;
    private final Citations citations;
    private final RegionCatalog regions;
    private final CurrentViewer viewer;
    private final AuditLog audit;
    private final SealStamp seal;
    private final ReportSettings settings;
    private final Clock clock;

    ReportService(
            SectionSource sections,
            Address address,
            SliceQuery slices,
            Citations citations,
            RegionCatalog regions,
            CurrentViewer viewer,
            AuditLog audit,
            SealStamp seal,
            ReportSettings settings,
            Clock clock) {
        this.sections = sections;
        this.address = address;
        this.slices = slices;
        this.citations = citations;
        this.regions = regions;
        this.viewer = viewer;
        this.audit = audit;
        this.seal = seal;
        this.settings = settings;
        this.clock = clock;
    }

    /** The keys of all sections that a report can have. */
    public List<String> keys() {
        return sections.keys();
    }

    /** The name of a section, for choosing it. */
    public String name(String key, Locale locale) {
        return sections.name(key, locale);
    }

    /** A section's table as it is written in a file. */
    public record TableText(List<String> columns, List<List<String>> rows) {}

    public TableText table(ReportSection section, Locale locale) {
        var words = new Words(locale);
        var table = new SectionTables(locale).of(section);
        return new TableText(
                table.columns().stream().map(DataTable.Column::name).toList(),
                table.rows().stream()
                        .map(row -> IntStream.range(0, row.size())
                                .mapToObj(i -> words.cell(
                                        row.get(i), table.columns().get(i).format()))
                                .toList())
                        .toList());
    }

    /**
     * The document of an order, as the present viewer may see it; fails where nobody is signed in, and is refused to a
     * viewer who sees nothing of the order's region, to whom it would say zero.
     */
    public ReportDocument document(ReportOrder order) {
        return document(order, address.present());
    }

    /** The same for a reader who opens it elsewhere than in this session. */
    public ReportDocument mailed(ReportOrder order) {
        return document(order, address.usual());
    }

    /**
     * The same with links to this address.
     *
     * @param base such as {@code https://sinergi.example.go.id}
     */
    public ReportDocument document(ReportOrder order, String base) {
        var reader = viewer();
        if (!sees(order.slice())) {
            throw new AccessDeniedException("Not in the scope of " + reader.username());
        }
        var locale = order.locale();
        var head = sections.head(order.slice(), locale);
        return new ReportDocument(
                order.title(),
                subtitle(order),
                head.filters(),
                head.stamp(),
                head.source(),
                reader.displayName(),
                address.overview(base, order.slice(), order.choice(), head.batch()),
                ZonedDateTime.now(clock),
                locale,
                chosen(order),
                slices.write(order.slice()));
    }

    /**
     * A document of what a view has drawn for the present viewer from this slice.
     *
     * @param path of the view, with its parameters
     */
    public ReportDocument document(String title, List<ReportSection> drawn, Slice slice, String path, Locale locale) {
        var head = sections.head(slice, locale);
        return document(new ReportOrder(title, List.of(), slice, locale))
                .withLink(address.view(address.present(), path, slice, head.batch()))
                .withSections(drawn);
    }

    /**
     * A document of what everybody may see, drawn from no slice.
     *
     * @param path of the view, with its parameters encoded
     */
    public ReportDocument document(
            String title, String subtitle, ReportHead head, List<ReportSection> drawn, String path, Locale locale) {
        return new ReportDocument(
                title,
                subtitle,
                head.filters(),
                seal.beside(head.stamp(), locale),
                head.source(),
                viewer().displayName(),
                address.present() + "/" + path,
                ZonedDateTime.now(clock),
                locale,
                drawn);
    }

    /** The file of an order. */
    public ReportFile file(ReportOrder order, ReportFormat format) throws IOException {
        return file(document(order), format);
    }

    /** The file of a document that was made before, with a code; entered in the audit log. */
    public ReportFile file(ReportDocument document, ReportFormat format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ReportWriters.of(format, settings).write(cited(document), bytes);
        var name = fileName(document.title(), document.filters(), document.locale()) + "." + format.extension();
        audit.enter(AuditEntry.of("EXPORTED")
                .by(viewer().username())
                .on(name)
                .about(SliceOfLink.of(document.link()))
                .saying(format + " · " + document.filters()));
        return new ReportFile(name, format.mediaType(), bytes.toByteArray());
    }

    /**
     * With the seal and a code beside its stamp, by which the figures of its slice are found again. What is kept of a file is this: it
     * says the same whenever the file is made again.
     */
    public ReportDocument cited(ReportDocument document) {
        if (document.slice().isEmpty()) {
            return document;
        }
        var code = citations.cite(slices.read(document.slice()));
        var sealed = seal.beside(document.stamp(), document.locale());
        return document.withStamp(Texts.of("report.cited", document.locale(), sealed, code))
                .withoutSlice();
    }

    /** The name of a file about a slice, without its ending: it says all filters, or that there are more. */
    public String fileName(String title, Slice slice, Locale locale) {
        return fileName(title, sections.head(slice, locale).filters(), locale);
    }

    private static String fileName(String title, String filters, Locale locale) {
        return FileNames.of(title + " " + filters.replace(title, ""), Texts.of("report.file.more", locale));
    }

    /** Whether the present viewer sees anything of the slice's region under its agreement. */
    public boolean sees(Slice slice) {
        return !viewer().under(slice.agreement())
                .intersect(regions.parts(slice.region(), slice.boundaries()))
                .isEmpty();
    }

    private Viewer viewer() {
        return viewer.find().orElseThrow(() -> new NoSuchElementException("Nobody is signed in"));
    }

    private List<ReportSection> chosen(ReportOrder order) {
        var choices = order.sections().stream()
                .filter(choice -> sections.knows(choice.key()))
                .toList();
        var made = sections.sections(
                choices.stream().map(SectionChoice::key).toList(), order.slice(), order.compared(), order.locale());
        return IntStream.range(0, made.size())
                .mapToObj(i -> choices.get(i).message().isBlank()
                        ? made.get(i)
                        : made.get(i).withMessage(choices.get(i).message()))
                .toList();
    }

    /** The period, and what it is compared with where that is not as usual. */
    private static String subtitle(ReportOrder order) {
        var period = order.slice().period().label(order.locale());
        return order.compared() == ComparedWith.USUAL
                ? period
                : period + " · " + Texts.of("report.compared." + order.compared() + ".title", order.locale());
    }
}
