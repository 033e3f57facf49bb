package id.sinergi.drawing;

import id.sinergi.document.FileNames;
import id.sinergi.document.ReportDocument;
import id.sinergi.document.ReportWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip with one picture of each chart. */
public final class PictureReportWriter implements ReportWriter {

    private final PictureSize size;
    private final boolean vector;

    /**
     * @param vector whether the pictures are SVG instead of PNG
     */
    public PictureReportWriter(PictureSize size, boolean vector) {
        this.size = size;
        this.vector = vector;
    }

    @Override
    public void write(ReportDocument document, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        int number = 1;
        for (var section : ChartPicture.of(document)) {
            zip.putNextEntry(new ZipEntry(
                    "%02d-%s.%s".formatted(number++, FileNames.of(section.title()), vector ? "svg" : "png")));
            var bytes = new ByteArrayOutputStream();
            var picture = new ChartPicture(section, document, size);
            if (vector) {
                picture.svg(bytes);
            } else {
                picture.png(bytes);
            }
            bytes.writeTo(zip);
            zip.closeEntry();
        }
        zip.finish();
    }
}
