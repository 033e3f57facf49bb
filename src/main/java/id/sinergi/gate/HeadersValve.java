package id.sinergi.gate;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Puts the headers on what Tomcat answers by itself too, such as addresses that it cannot read, and tells connections that
 * bring requests from those that do not.
 */
final class HeadersValve extends ValveBase {

    private final SilentConnections silent;

    HeadersValve(SilentConnections silent) {
        super(true);
        this.silent = silent;
    }

    /** Called now and then by Tomcat's own thread for such things. */
    @Override
    public void backgroundProcess() {
        super.backgroundProcess();
        silent.sweep();
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        AnswerHeaders.write(request, response);
        var connection = SilentConnections.name(request.getPeerAddr(), request.getRemotePort());
        silent.asked(connection, new Arriving(request.getCoyoteRequest()));
        try {
            getNext().invoke(request, response);
        } finally {
            silent.answered(
                    connection,
                    request.isAsync() || response.getStatus() == HttpServletResponse.SC_SWITCHING_PROTOCOLS);
        }
    }

    /** Read by another thread than the one that receives it: a little behind now and then, which does not matter. */
    private record Arriving(org.apache.coyote.Request request, long size) implements SilentConnections.Body {

        /** Of unknown size where it comes in pieces. */
        Arriving(org.apache.coyote.Request request) {
            this(
                    request,
                    request.getHeader("Transfer-Encoding") == null
                            ? Math.max(request.getContentLengthLong(), 0)
                            : Long.MAX_VALUE);
        }

        @Override
        public boolean isWhole() {
            return arrived() >= size;
        }

        @Override
        public long arrived() {
            return request.getBytesRead();
        }
    }
}
