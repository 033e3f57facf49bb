package id.sinergi.gate;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts the limits of connections into the embedded server; what Spring Boot has a setting for stands in application.yml. */
@Component
class GateConnector implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final GateSettings settings;
    private final boolean proxied;

    GateConnector(GateSettings settings, @Value("${server.forward-headers-strategy:none}") String forwarded) {
        this.settings = settings;
        this.proxied = !forwarded.equalsIgnoreCase("none");
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        var silent = new SilentConnections();
        factory.setProtocol(ConnectionLimit.class.getName());
        factory.addEngineValves(new HeadersValve(silent));
        factory.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof ConnectionLimit protocol) {
                protocol.limit(settings.connections(), proxied, silent);
            }
        });
    }
}
