package id.sinergi.agreement;

import org.jspecify.annotations.Nullable;

/**
 * One state of a target or of a choice, of exactly one of them.
 *
 * @param since the batch that brought it
 * @param until the batch that ended it; null while it holds
 */
public record TargetRevision(
        @Nullable SetTarget target,
        @Nullable TargetChoice choice,
        int since,
        @Nullable Integer until) {}
