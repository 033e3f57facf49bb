package id.sinergi.gate;

import jakarta.servlet.ServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** By which address senders are told apart. */
final class Sender {

    private static final int NETWORK_BYTES = 8;

    private Sender() {}

    /** Whoever has an IPv6 address has the 2⁶⁴ of its network. */
    static String of(ServletRequest request) {
        var address = request.getRemoteAddr();
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        try {
            // A literal address is not looked up.
            return of(InetAddress.getByName(address));
        } catch (UnknownHostException unreadable) {
            return address;
        }
    }

    static String of(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES)
                : address.getHostAddress();
    }
}
