package id.sinergi.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * The Content-Security-Policy of pages: only scripts of this host run, and inline ones only where the page was sent with
 * them, which a number proves that nobody can guess. Flow's client still builds functions from the calls that the server
 * sends. Only this host shows a page within another, as the wall does. In development mode its tools put scripts of their own into the page.
 */
@Component
class PagePolicy implements VaadinServiceInitListener {

    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var production = event.getSource().getDeploymentConfiguration().isProductionMode();
        event.addIndexHtmlRequestListener(page -> protect(page, production));
    }

    private void protect(IndexHtmlResponse page, boolean production) {
        var trusted = "'unsafe-inline'";
        if (production) {
            var nonce = nonce();
            page.getDocument().getElementsByTag("script").attr("nonce", nonce);
            trusted = "'nonce-" + nonce + "'";
        }
        page.getVaadinResponse().setHeader("Content-Security-Policy", policy(trusted));
        page.getVaadinResponse().setHeader("Cache-Control", "no-store");
    }

    private static String policy(String inlineScripts) {
        return "default-src 'self'; script-src 'self' 'unsafe-eval' %s; style-src 'self' 'unsafe-inline'; img-src 'self'"
                        .formatted(inlineScripts)
                + " data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self';"
                + " frame-ancestors 'self'";
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
