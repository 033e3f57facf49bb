package id.sinergi.doubt;

import id.sinergi.journey.RecordKind;
import id.sinergi.source.Problem;
import java.util.List;

/** A rule about the staged rows of an upload as a whole, brought by the module that knows what is usual. */
public interface Suspicion {

    /** What looks wrong, in the order in which it is to be told; nothing names a person. */
    List<Problem> in(RecordKind kind, int upload);

    /** What whatever it finds asks of whoever posts the file. */
    Severity severity();
}
