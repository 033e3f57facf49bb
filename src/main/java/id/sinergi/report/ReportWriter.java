package id.sinergi.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a document in one format. It leaves the stream open. */
interface ReportWriter {

    void write(ReportDocument document, OutputStream out) throws IOException;
}
