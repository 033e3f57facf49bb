package id.sinergi.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/** A spreadsheet in the OpenDocument format, read as a stream: a kept library would hold all of it in memory. */
final class OpenDocument implements GridRows.Grid {

    static final String CONTENT = "content.xml";

    private final ZipFile zip;

    private OpenDocument(ZipFile zip) {
        this.zip = zip;
    }

    /** Of a file that was found to be one, and to unpack to something sane. */
    static OpenDocument of(Path file) {
        try {
            return new OpenDocument(new ZipFile(file.toFile()));
        } catch (IOException damaged) {
            throw damaged();
        }
    }

    static IntakeException damaged() {
        return new IntakeException("intake.error.damaged-zip");
    }

    @Override
    public Iterator<GridRow> rows() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var content = new Bounded(zip.getInputStream(zip.getEntry(CONTENT)));
            return new OpenDocumentRows(factory.createXMLStreamReader(content));
        } catch (IOException | XMLStreamException damaged) {
            throw damaged();
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** No text or element of a spreadsheet is this long: a parser would hold it in memory. */
    private static final class Bounded extends FilterInputStream {

        private static final int LONGEST = 1 << 20;

        private int length;

        private Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int most) throws IOException {
            int read = super.read(into, offset, most);
            for (int i = offset; i < offset + read; i++) {
                length = into[i] == '<' ? 0 : length + 1;
                if (length > LONGEST) {
                    throw new IOException("A part of the sheet is longer than " + LONGEST + " bytes");
                }
            }
            return read;
        }
    }
}
