package id.sinergi.api;

/** Why a client cannot be created; {@link #key()} names the text for the person who tried. */
public class ApiClientProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    ApiClientProblem(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
