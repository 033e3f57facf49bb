package id.sinergi.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A strong entity tag: the same for the same bytes, another as soon as question, scope, form or data change. */
final class VersionTag {

    private static final int LENGTH = 24;

    private VersionTag() {}

    /** @param content all that the answer depends on, as a value that writes itself in full */
    static String of(Representation form, Object content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var hash = HexFormat.of()
                    .formatHex(digest.digest((form + " " + content).getBytes(StandardCharsets.UTF_8)))
                    .substring(0, LENGTH);
            return "\"" + hash + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
