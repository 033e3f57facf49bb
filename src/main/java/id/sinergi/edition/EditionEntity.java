package id.sinergi.edition;

import id.sinergi.indicator.Slice;
import id.sinergi.period.ComparedWith;
import id.sinergi.region.RegionCode;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportOrder;
import id.sinergi.report.SectionLines;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An edition as the database keeps it; nothing in it ever changes. */
@Entity
@Table(name = "edition")
class EditionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "made_by")
    private String madeBy;

    private String reader;

    @Enumerated(EnumType.STRING)
    private Edition.Channel channel;

    private String title;

    private String filters;

    private String sections;

    private String slice;

    @Enumerated(EnumType.STRING)
    private ComparedWith compared;

    private String language;

    @Enumerated(EnumType.STRING)
    private ReportFormat format;

    private String scope;

    private int batch;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_size")
    private long fileSize;

    private String checksum;

    @SuppressWarnings("NullAway.Init")
    protected EditionEntity() {}

    /**
     * @param slice that of the edition, as its column keeps it
     */
    EditionEntity(Edition edition, String slice) {
        madeBy = edition.madeBy();
        reader = edition.reader();
        channel = edition.channel();
        title = edition.title();
        filters = edition.filters();
        sections = SectionLines.write(edition.order().sections());
        this.slice = slice;
        compared = edition.order().compared();
        language = edition.order().locale().getLanguage();
        format = edition.format();
        scope = edition.scope().stream()
                .map(region -> String.valueOf(region.value()))
                .collect(Collectors.joining(","));
        batch = edition.batch();
        madeAt = edition.madeAt();
        fileName = edition.fileName();
        fileSize = edition.fileSize();
        checksum = edition.checksum();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String slice() {
        return slice;
    }

    String title() {
        return title;
    }

    /** The last batch of its data. */
    int batch() {
        return batch;
    }

    Instant madeAt() {
        return madeAt;
    }

    /**
     * @param read what its slice says
     */
    Edition edition(Slice read) {
        var order = new ReportOrder(title, SectionLines.read(sections), read, compared, Locale.of(language));
        return new Edition(
                id(), madeBy, reader, channel, order, filters, format, regions(), batch, madeAt, fileName, fileSize,
                checksum);
    }

    private List<RegionCode> regions() {
        return scope.isEmpty()
                ? List.of()
                : Arrays.stream(scope.split(","))
                        .map(number -> new RegionCode(Integer.parseInt(number)))
                        .toList();
    }
}
