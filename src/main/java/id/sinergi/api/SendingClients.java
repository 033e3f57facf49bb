package id.sinergi.api;

import id.sinergi.gate.LargeBodies;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Lets the gate know whose files may pass it: those of tokens that may send. */
@Component
class SendingClients implements LargeBodies {

    private final ApiClientService clients;

    SendingClients(ApiClientService clients) {
        this.clients = clients;
    }

    @Override
    public boolean allowed(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && FileController.FILES.equals(request.getServletPath())
                && BearerTokenFilter.client(request, clients)
                        .filter(ApiClient::maySend)
                        .isPresent();
    }
}
