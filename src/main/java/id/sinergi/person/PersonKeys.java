package id.sinergi.person;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import org.springframework.stereotype.Service;

/** Makes person keys: HMAC-SHA256 of the person's number under this installation's secret. */
@Service
public class PersonKeys {

    private static final Pattern SEPARATED_NIK = Pattern.compile("[0-9](?:[\\s.-]*[0-9]){15}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.-]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int NIK_LENGTH = 16;

    /** No person's number has a line break in it. */
    private static final String CERTIFICATE = "sertifikat\n";

    private static final int KEPT_BYTES = 16;

    private final ThreadLocal<Mac> macs;

    PersonKeys(PersonKeySecret secret) {
        macs = ThreadLocal.withInitial(secret::mac);
    }

    /**
     * The key of the person with this NIK or source number. Spaces and case never matter, nor do the dots and hyphens of
     * a NIK. Safe and fast from any thread.
     *
     * @throws IllegalArgumentException if the number is blank
     */
    public PersonKey keyOf(String idPeserta) {
        var number = normalised(idPeserta);
        if (number.isEmpty()) {
            throw new IllegalArgumentException("A person number is blank");
        }
        var hash = ByteBuffer.wrap(macs.get().doFinal(number.getBytes(StandardCharsets.UTF_8)));
        return new PersonKey(new UUID(hash.getLong(), hash.getLong()));
    }

    /**
     * What is kept instead of a certificate's number: the first 128 bits of its keyed hash in hexadecimal digits, equal
     * for equal numbers and never equal to a person's key.
     */
    public String ofCertificate(String number) {
        var hash = macs.get().doFinal((CERTIFICATE + number).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, KEPT_BYTES);
    }

    private static String normalised(String idPeserta) {
        if (plain(idPeserta)) {
            return idPeserta;
        }
        var number = idPeserta.strip();
        return SEPARATED_NIK.matcher(number).matches()
                ? SEPARATORS.matcher(number).replaceAll("")
                : SPACES.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Sixteen digits and nothing else, as nearly every row has it. */
    private static boolean plain(String number) {
        return number.length() == NIK_LENGTH && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
