package id.sinergi.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where a sign-in comes from.
 *
 * @param address IPv4 as it is, of IPv6 the network of 64 bits that one subscriber has
 * @param device hash of the secret in the browser's device cookie; null without one
 */
record SignInOrigin(String address, @Nullable String device) implements Serializable {

    private static final int NETWORK_BYTES = 8;

    static SignInOrigin of(HttpServletRequest request) {
        return new SignInOrigin(
                network(request.getRemoteAddr()),
                KnownDevices.COOKIE.read(request).map(Secret::hash).orElse(null));
    }

    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            // A literal address: nothing is looked up.
            var bytes = InetAddress.getByName(address.replaceAll("[^0-9a-fA-F:.]", ""))
                    .getAddress();
            return bytes.length > NETWORK_BYTES * 2 - 1
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)) + "/64"
                    : address;
        } catch (UnknownHostException unlikely) {
            return address;
        }
    }
}
