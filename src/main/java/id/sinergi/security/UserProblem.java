package id.sinergi.security;

/** Why a user cannot be saved; {@link #key()} names the text for the person who tried. */
public class UserProblem extends RuntimeException {

    private final String key;

    public UserProblem(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
