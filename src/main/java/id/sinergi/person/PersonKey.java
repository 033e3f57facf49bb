package id.sinergi.person;

import java.util.UUID;

/**
 * One person, the same in every source and file. It cannot be turned back into the person's number without the secret.
 *
 * @param value the first 128 bits of the keyed hash
 */
public record PersonKey(UUID value) {

    private static final int SHOWN = 8;

    /** The first eight hex digits only: enough to follow a row in a log, too little to join on. */
    @Override
    public String toString() {
        return value.toString().substring(0, SHOWN) + "…";
    }
}
