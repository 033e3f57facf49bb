package id.sinergi.gate;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much strangers may ask for. An address is the one that the connection comes from, or the one that a trusted proxy
 * names; of IPv6 the network of 64 bits.
 *
 * @param connections open at once from one address; a proxy on this machine has as many as it wants
 * @param requests of strangers from one address that are answered at once
 * @param perMinute requests of strangers from one address; as many may come at once
 * @param signIns sign-ins tried from one address in a minute; twice as many may come at once
 * @param allRequests of strangers that are answered at once, whoever asks; the other threads are left to the signed-in
 * @param allBodies of strangers that are on their way at once; they take no thread
 * @param largestBody in bytes
 * @param slowestBody how long a body may take to arrive
 */
@ConfigurationProperties("sinergi.gate")
record GateSettings(
        @DefaultValue("256") int connections,
        @DefaultValue("32") int requests,
        @DefaultValue("3000") int perMinute,
        @DefaultValue("30") int signIns,
        @DefaultValue("120") int allRequests,
        @DefaultValue("2000") int allBodies,
        @DefaultValue("65536") int largestBody,
        @DefaultValue("10s") Duration slowestBody) {}
