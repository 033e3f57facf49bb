package id.sinergi.export;

import java.io.IOException;
import java.io.OutputStream;

/** The bytes of an export's file, in pieces, so that neither writing nor reading them needs them whole in memory. */
interface ExportContent {

    void addPart(long export, int number, byte[] content);

    void dropParts(long export);

    long contentSize(long export);

    /** Writes the file piece by piece. */
    void write(long export, OutputStream out) throws IOException;
}
