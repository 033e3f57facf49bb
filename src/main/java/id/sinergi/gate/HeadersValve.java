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
        silent.asked(connection);
        try {
            getNext().invoke(request, response);
        } finally {
            silent.answered(
                    connection,
                    request.isAsync() || response.getStatus() == HttpServletResponse.SC_SWITCHING_PROTOCOLS);
        }
    }
}
