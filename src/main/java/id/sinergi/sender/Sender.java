package id.sinergi.sender;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whose files number their rows by one and the same count.
 *
 * @param centre number of the training centre that it is; null for a ministry or an office
 */
public record Sender(
        int number, FileOrigin origin, @Nullable Integer centre, String name) {

    /** Whether it stands for all of its origin who are not told apart. */
    public boolean isDefault() {
        return number == origin.defaultSender();
    }
}
