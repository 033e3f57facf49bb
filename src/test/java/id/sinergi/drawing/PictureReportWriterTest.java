package id.sinergi.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.document.ChartSection;
import id.sinergi.document.ReportDocument;
import id.sinergi.document.ReportSection;
import id.sinergi.document.SampleReport;
import id.sinergi.gallery.ChartSamples;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PictureReportWriterTest {

    private static final ReportDocument CHARTS = SampleReport.document(
            Locale.ENGLISH,
            new ChartSamples(Locale.ENGLISH)
                    .all().values().stream()
                            .map(chart -> (ReportSection) new ChartSection("", chart, List.of()))
                            .toList());

    @ParameterizedTest
    @EnumSource
    void everyChartIsAPictureOfTheSizeAskedFor(PictureSize size) throws IOException {
        var pictures = unzip(size, false);
        assertThat(pictures).hasSize(CHARTS.sections().size());
        for (var bytes : pictures) {
            var image = ImageIO.read(new ByteArrayInputStream(bytes));
            assertThat(image.getWidth()).isEqualTo((int) (size.width() * size.scale()));
            assertThat(image.getHeight()).isEqualTo((int) (size.height() * size.scale()));
            assertThat(colours(image)).as("colours of a drawn picture").isGreaterThan(20);
            assertThat(image.getRGB(2, 2) & 0xFFFFFF).as("light background").isEqualTo(0xFFFFFF);
        }
    }

    @Test
    void aVectorPictureIsAnSvgOfItsShapes() throws Exception {
        for (var bytes : unzip(PictureSize.SLIDE, true)) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            var svg = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
            assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
            assertThat(svg.getDocumentElement().getAttribute("width")).isEqualTo("960");
            assertThat(svg.getElementsByTagName("path").getLength()).isGreaterThan(3);
        }
    }

    private static int colours(BufferedImage image) {
        var colours = new HashSet<Integer>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size();
    }

    private static List<byte[]> unzip(PictureSize size, boolean vector) throws IOException {
        var out = new ByteArrayOutputStream();
        new PictureReportWriter(size, vector).write(CHARTS, out);
        var pictures = new ArrayList<byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            while (zip.getNextEntry() != null) {
                pictures.add(zip.readAllBytes());
            }
        }
        return pictures;
    }
}
