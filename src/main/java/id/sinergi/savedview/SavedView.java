package id.sinergi.savedview;

import id.sinergi.security.UserRole;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An address kept under a name.
 *
 * @param address path with parameters, such as {@code wilayah/35?jk=P}
 * @param owner who saved it
 * @param mine whether the present viewer did
 * @param sharedWith the role that sees it too; null where it is personal
 * @param start whether it is what the present viewer sees first
 */
public record SavedView(
        int id,
        String name,
        String address,
        String owner,
        boolean mine,
        @Nullable UserRole sharedWith,
        boolean start) implements Serializable {}
