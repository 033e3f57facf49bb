package id.sinergi.security;

import java.net.InetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** A demonstration, whose passwords are known, answers its own machine alone unless {@code server.address} says otherwise. */
@Component
class DemoAddress implements WebServerFactoryCustomizer<ConfigurableWebServerFactory>, Ordered {

    private final boolean demo;
    private final String address;

    DemoAddress(@Value("${sinergi.demo:false}") boolean demo, @Value("${server.address:}") String address) {
        this.demo = demo;
        this.address = address;
    }

    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        if (demo && address.isBlank()) {
            factory.setAddress(InetAddress.getLoopbackAddress());
        }
    }

    /** After the one that reads {@code server.address}. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
