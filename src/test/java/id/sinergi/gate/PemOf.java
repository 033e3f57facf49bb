package id.sinergi.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/** A key and its certificate as text, as proxies read them. */
final class PemOf {

    private PemOf() {}

    static String keyAndCertificate(Path store, String alias, char[] password) throws IOException {
        try (var stream = Files.newInputStream(store)) {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(stream, password);
            return block("CERTIFICATE", keys.getCertificate(alias).getEncoded())
                    + block("PRIVATE KEY", keys.getKey(alias, password).getEncoded());
        } catch (GeneralSecurityException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static String block(String name, byte[] bytes) {
        return "-----BEGIN %s-----%n%s%n-----END %s-----%n"
                .formatted(name, Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes), name);
    }
}
