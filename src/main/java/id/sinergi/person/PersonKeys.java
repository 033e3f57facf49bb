package id.sinergi.person;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import org.springframework.stereotype.Service;

/** Makes person keys: HMAC-SHA256 of the person's number under this installation's secret. */
@Service
public class PersonKeys {

    /** No person's number has a line break in it. */
    private static final String CERTIFICATE = "sertifikat\n";

    private static final int KEPT_BYTES = 16;

    /** Of the key itself: what the database keeps of it. */
    private static final String FINGERPRINT = "kunci\n";

    private final ThreadLocal<List<Mac>> macs;

    PersonKeys(PersonKeySecret secret) {
        macs = ThreadLocal.withInitial(secret::macs);
    }

    /**
     * The key of the person with this NIK or source number, however it is written ({@link WrittenPerson}). Safe and fast from any thread.
     *
     * @throws IllegalArgumentException if the number is blank
     */
    public PersonKey keyOf(String idPeserta) {
        var number = WrittenPerson.normalised(idPeserta);
        if (number.isEmpty()) {
            throw new IllegalArgumentException("A person number is blank");
        }
        return new PersonKey(key(number));
    }

    /**
     * What is kept instead of a certificate's number: the first 128 bits of its keyed hash in hexadecimal digits, equal
     * for equal numbers and never equal to a person's key.
     */
    public String ofCertificate(String number) {
        return digits(key(CERTIFICATE + number));
    }

    /** Equal for equal keys, and of no use to whoever does not have the key. */
    String fingerprint() {
        return digits(key(FINGERPRINT));
    }

    private UUID key(String text) {
        var generations = macs.get();
        var key = hashed(generations.getFirst(), text.getBytes(StandardCharsets.UTF_8));
        for (var generation : generations.subList(1, generations.size())) {
            key = again(generation, key);
        }
        return key;
    }

    /** What a further generation of the secret makes of what the ones before it made. */
    static UUID again(Mac generation, UUID key) {
        var bytes = ByteBuffer.allocate(KEPT_BYTES)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits());
        return hashed(generation, bytes.array());
    }

    private static UUID hashed(Mac generation, byte[] bytes) {
        var hash = ByteBuffer.wrap(generation.doFinal(bytes));
        return new UUID(hash.getLong(), hash.getLong());
    }

    private static String digits(UUID key) {
        return key.toString().replace("-", "");
    }
}
