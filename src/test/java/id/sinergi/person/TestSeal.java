package id.sinergi.person;

/** A seal for tests outside of a Spring context. */
public final class TestSeal {

    private TestSeal() {}

    public static Seal of(String secret) {
        return new Seal(PersonKeySecret.of(secret));
    }
}
