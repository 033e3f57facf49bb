package id.sinergi.agreement;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * That somebody put a document in force.
 *
 * @param region number of the region for which it is, with all that lies in it
 * @param document null where an earlier choice was withdrawn
 */
public record TargetChoice(
        String indicator, int year, int region, @Nullable TargetDocument document) implements Serializable {}
