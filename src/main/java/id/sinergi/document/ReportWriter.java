package id.sinergi.document;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a document in one format. It leaves the stream open. */
public interface ReportWriter {

    void write(ReportDocument document, OutputStream out) throws IOException;
}
